-- cjson and cjson.safe.
local host, core = ...

local null = host.null()
local array = {__metatable = "array"}

core.null = null
host.array_metatable(array)

local function decode(text)
  if type(text) ~= "string" then
    error("bad argument #1 to 'decode' (string expected, got " .. type(text) .. ")", 3)
  end
  return host.json_decode(text)
end

local function encode(value)
  return host.json_encode(value)
end

function core.decode(text)
  local value, problem = decode(text)
  if problem then
    return nil, problem
  end
  return value
end

function core.encode(value)
  return encode(value)
end

-- An instance of its own for each function, which may change it.
local function module(name, decoder, encoder)
  local function new()
    return {
      null = null, empty_array = setmetatable({}, array), _NAME = "cjson", _VERSION = "2.1.0",
      decode = decoder, encode = encoder, new = new,
    }
  end
  core.modules[name] = {new = new}
end

module("cjson", function(text)
  local value, problem = decode(text)
  if problem then
    error(problem, 2)
  end
  return value
end, function(value)
  local text, problem = encode(value)
  if problem then
    error(problem, 2)
  end
  return text
end)

module("cjson.safe", core.decode, core.encode)
