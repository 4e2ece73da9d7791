"""Every provider's own SDK against the stand-in: plain, streamed, with a tool and its result, and without a key.

Prints one line of JSON per check. The first argument is the stand-in's address.
"""

import json
import sys
from importlib.util import find_spec

STAND_IN = sys.argv[1]
QUESTION = "What is the capital of France?"
ASK_FOR_TOOL = "Use get_weather for Paris."
SCHEMA = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}


def show(sdk, check, *values):
    print(json.dumps([sdk, check, *values], sort_keys=True))


def openai_like(name, base, key):
    import openai

    client = openai.OpenAI(base_url=base, api_key=key, max_retries=0)
    tool = {"type": "function", "function": {"name": "get_weather", "parameters": SCHEMA}}
    ask = [{"role": "user", "content": QUESTION}]
    plain = client.chat.completions.create(model="m", messages=ask)
    show(name, "plain", plain.choices[0].message.content, plain.choices[0].finish_reason, plain.usage.total_tokens)
    text = ""
    for chunk in client.chat.completions.create(model="m", messages=ask, stream=True):
        text += (chunk.choices[0].delta.content or "") if chunk.choices else ""
    show(name, "stream", text)
    messages = [{"role": "user", "content": ASK_FOR_TOOL}]
    called = client.chat.completions.create(model="m", messages=messages, tools=[tool])
    call = called.choices[0].message.tool_calls[0]
    show(name, "tool", call.function.name, json.loads(call.function.arguments), called.choices[0].finish_reason)
    arguments = ""
    for chunk in client.chat.completions.create(model="m", messages=messages, tools=[tool], stream=True):
        for piece in (chunk.choices[0].delta.tool_calls or []) if chunk.choices else []:
            arguments += piece.function.arguments or ""
    show(name, "tool stream", json.loads(arguments))
    messages += [called.choices[0].message, {"role": "tool", "tool_call_id": call.id, "content": "sunny"}]
    result = client.chat.completions.create(model="m", messages=messages, tools=[tool])
    show(name, "tool result", result.choices[0].message.content)
    try:
        client.chat.completions.create(model="m", messages=ask, extra_headers={"Authorization": ""})
    except openai.AuthenticationError as refused:
        show(name, "no key", refused.status_code)


def anthropic_sdk():
    import anthropic

    client = anthropic.Anthropic(base_url=STAND_IN, api_key="k", max_retries=0)
    tool = {"name": "get_weather", "input_schema": SCHEMA}
    ask = {"model": "claude", "max_tokens": 100, "messages": [{"role": "user", "content": QUESTION}]}
    plain = client.messages.create(**ask)
    show("anthropic", "plain", plain.content[0].text, plain.stop_reason, plain.usage.output_tokens)
    with client.messages.stream(**ask) as stream:
        text = "".join(stream.text_stream)
        show("anthropic", "stream", text, stream.get_final_message().usage.output_tokens)
    messages = [{"role": "user", "content": ASK_FOR_TOOL}]
    called = client.messages.create(model="claude", max_tokens=100, messages=messages, tools=[tool])
    use = called.content[0]
    show("anthropic", "tool", use.name, use.input, called.stop_reason)
    with client.messages.stream(model="claude", max_tokens=100, messages=messages, tools=[tool]) as stream:
        show("anthropic", "tool stream", stream.get_final_message().content[0].input)
    messages += [
        {"role": "assistant", "content": called.content},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": use.id, "content": "sunny"}]},
    ]
    result = client.messages.create(model="claude", max_tokens=100, messages=messages, tools=[tool])
    show("anthropic", "tool result", result.content[0].text)
    try:
        client.messages.create(**ask, extra_headers={"X-Api-Key": "", "Authorization": "none"})
    except anthropic.AuthenticationError as refused:
        show("anthropic", "no key", refused.status_code, refused.body["error"]["type"])


def gemini_sdk():
    from google import genai
    from google.genai import errors, types

    options = types.HttpOptions(base_url=STAND_IN)
    client = genai.Client(api_key="k", http_options=options)
    function = types.FunctionDeclaration(name="get_weather", parameters_json_schema=SCHEMA)
    config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[function])])
    plain = client.models.generate_content(model="gemini-2.5-flash", contents=QUESTION)
    show("google-genai", "plain", plain.text, plain.candidates[0].finish_reason.value,
         plain.usage_metadata.total_token_count)
    stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=QUESTION)
    show("google-genai", "stream", "".join(chunk.text or "" for chunk in stream))
    called = client.models.generate_content(model="gemini-2.5-flash", contents=ASK_FOR_TOOL, config=config)
    call = called.function_calls[0]
    show("google-genai", "tool", call.name, call.args)
    stream = client.models.generate_content_stream(model="gemini-2.5-flash", contents=ASK_FOR_TOOL, config=config)
    show("google-genai", "tool stream", [call.args for chunk in stream for call in chunk.function_calls or []][0])
    asked = types.Content(role="user", parts=[types.Part(text=ASK_FOR_TOOL)])
    answer = types.Part.from_function_response(name="get_weather", response={"sky": "sunny"})
    result = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=[asked, called.candidates[0].content, types.Content(role="user", parts=[answer])],
        config=config)
    show("google-genai", "tool result", result.text)
    try:
        nobody = types.HttpOptions(base_url=STAND_IN, headers={"x-goog-api-key": ""})
        keyless = genai.Client(api_key="k", http_options=nobody)
        keyless.models.generate_content(model="gemini-2.5-flash", contents=QUESTION)
    except errors.ClientError as refused:
        show("google-genai", "no key", refused.code, refused.status)


def bedrock_sdk():
    import boto3
    from botocore import UNSIGNED
    from botocore.config import Config
    from botocore.exceptions import ClientError

    def client(**more):
        return boto3.client("bedrock-runtime", endpoint_url=STAND_IN, region_name="eu-central-1", **more)

    signed = client(aws_access_key_id="AKIAEXAMPLE", aws_secret_access_key="secret")
    model = "anthropic.claude-3-haiku-20240307-v1:0"
    tools = {"tools": [{"toolSpec": {"name": "get_weather", "inputSchema": {"json": SCHEMA}}}]}
    ask = [{"role": "user", "content": [{"text": QUESTION}]}]
    plain = signed.converse(modelId=model, messages=ask)
    show("boto3", "plain", plain["output"]["message"]["content"][0]["text"], plain["stopReason"],
         plain["usage"]["totalTokens"])
    text, total = "", 0
    for event in signed.converse_stream(modelId=model, messages=ask)["stream"]:
        text += event.get("contentBlockDelta", {}).get("delta", {}).get("text", "")
        total = event.get("metadata", {}).get("usage", {}).get("totalTokens", total)
    show("boto3", "stream", text, total)
    messages = [{"role": "user", "content": [{"text": ASK_FOR_TOOL}]}]
    called = signed.converse(modelId=model, messages=messages, toolConfig=tools)
    message = called["output"]["message"]
    use = message["content"][0]["toolUse"]
    show("boto3", "tool", use["name"], use["input"], called["stopReason"])
    arguments = ""
    for event in signed.converse_stream(modelId=model, messages=messages, toolConfig=tools)["stream"]:
        delta = event.get("contentBlockDelta", {}).get("delta", {})
        arguments += delta.get("toolUse", {}).get("input", "")
    show("boto3", "tool stream", json.loads(arguments))
    answer = {"toolResult": {"toolUseId": use["toolUseId"], "content": [{"text": "sunny"}]}}
    messages += [message, {"role": "user", "content": [answer]}]
    result = signed.converse(modelId=model, messages=messages, toolConfig=tools)
    show("boto3", "tool result", result["output"]["message"]["content"][0]["text"])
    try:
        client(config=Config(signature_version=UNSIGNED)).converse(modelId=model, messages=ask)
    except ClientError as refused:
        show("boto3", "no key", refused.response["ResponseMetadata"]["HTTPStatusCode"],
             refused.response["Error"]["Code"])


SDKS = {
    "openai": lambda: (openai_like("openai", STAND_IN + "/v1", "k"),
                       openai_like("openai for mistral", STAND_IN + "/mistral/v1", "k")),
    "anthropic": anthropic_sdk,
    "google.genai": gemini_sdk,
    "boto3": bedrock_sdk,
}

if __name__ == "__main__":
    for package, check in SDKS.items():
        try:
            present = find_spec(package) is not None
        except ModuleNotFoundError:
            present = False
        if present:
            check()
        else:
            show(package, "not installed")
