import os

from openai import OpenAI

for model in ("gpt-4", "gpt-4o-mini"):
    client = OpenAI(
        api_key="test", base_url=f"{os.environ['PROXY_URL']}/{model}", default_headers={"apikey": "demo-key"})
    answer = client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Which model is this?"}])
    print(answer.model)
