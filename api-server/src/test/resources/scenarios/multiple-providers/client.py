import os

from openai import OpenAI

for provider, model in (("anthropic", "claude-sonnet-4-20250514"), ("mistral", "mistral-small-latest")):
    client = OpenAI(api_key="test", base_url=f"{os.environ['PROXY_URL']}/{provider}/{model}")
    answer = client.chat.completions.create(model=model, messages=[{"role": "user", "content": "Which model is this?"}])
    print(f"{provider}: {answer.model}")
