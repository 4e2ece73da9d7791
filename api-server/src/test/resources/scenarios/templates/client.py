import os

from openai import OpenAI

question = [{"role": "user", "content": "Which model is this?"}]
for path, model in (("gpt-4", "gpt-4"), ("gpt-4o", "gpt-4o"), ("cohere/command-r", "command-r"),
                    ("mistral-small", "-small")):
    client = OpenAI(api_key="test", base_url=f"{os.environ['PROXY_URL']}/{path}")
    answer = client.chat.completions.with_raw_response.create(model=model, messages=question)
    print(f"{path}: {answer.headers['x-kong-llm-model']}")
