import os

from openai import AzureOpenAI

client = AzureOpenAI(api_key="test", azure_endpoint=os.environ["PROXY_URL"], api_version="2024-10-21")
answer = client.chat.completions.create(model="my-gpt-4", messages=[{"role": "user", "content": "Which model is this?"}])
print(answer.model)
