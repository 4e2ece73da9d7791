import os

from openai import AzureOpenAI

client = AzureOpenAI(api_key="test", azure_endpoint=os.environ["PROXY_URL"], api_version="2025-01-01-preview")
for deployment in ("gpt-4o", "gpt-4.1-mini"):
    answer = client.chat.completions.create(
        model=deployment, messages=[{"role": "user", "content": "Which model is this?"}])
    print(f"{deployment}: {answer.model}")
