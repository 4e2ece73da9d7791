import os

from openai import APIStatusError, OpenAI

QUESTION = "What is the capital of France?"


def ask(alias, key):
    client = OpenAI(
        base_url=f"{os.environ['PROXY_URL']}/basic-llm-routing", api_key="unused", default_headers={"apikey": key})
    try:
        raw = client.chat.completions.with_raw_response.create(
            model=alias, messages=[{"role": "user", "content": QUESTION}])
    except APIStatusError as refused:
        print(f"[BLOCKED] {refused.status_code} {refused.body['message']}")
        return
    print(f"[ROUTED TO] alias={alias!r} -> upstream model={raw.headers['x-kong-llm-model']!r}")


ask("fast", "demo-api-key")
ask("smart", "demo-api-key")
ask("fast", "not-a-real-key")
