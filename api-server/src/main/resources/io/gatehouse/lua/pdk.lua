-- Kong's plugin development kit, as far as this gateway has what it speaks of.
local host, core = ...

local VALUES = {string = true, number = true, boolean = true}

local function fail(message)
  error(message, 3)
end

local function text(value, what)
  if type(value) ~= "string" then
    error(what .. " must be a string", 3)
  end
  return value
end

local function header_value(value)
  local kind = type(value)
  if not VALUES[kind] then
    error("invalid value: got " .. kind .. ", expected string, number or boolean", 3)
  end
  return tostring(value)
end

-- A host function that failed returns nil and why.
local function done(ok, problem)
  if problem then
    error(problem, 3)
  end
  return ok
end

-- Names are looked up as clients write them: any case, `_` for `-`.
local lookup = {
  __index = function(list, name)
    if type(name) ~= "string" then
      return nil
    end
    return rawget(list, (string.gsub(string.lower(name), "_", "-")))
  end,
  __metatable = false,
}

local function headers(list)
  return setmetatable(list, lookup)
end

core.headers = headers

-- request --------------------------------------------------------------------------------------------------------

local request = {
  get_scheme = host.scheme,
  get_host = host.host,
  get_port = host.port,
  get_forwarded_scheme = host.scheme,
  get_forwarded_host = host.host,
  get_forwarded_port = host.port,
  get_forwarded_path = host.raw_path,
  get_method = host.method,
  get_path = host.path,
  get_raw_path = host.raw_path,
  get_raw_query = host.raw_query,
}

function request.get_path_with_query()
  local query = host.raw_query()
  return query == "" and host.raw_path() or host.raw_path() .. "?" .. query
end

function request.get_header(name)
  return host.request_header(text(name, "header name"))
end

function request.get_headers(most)
  return headers(host.request_headers(most or 100))
end

function request.get_query(most)
  return host.arguments(host.raw_query(), most or 100)
end

function request.get_query_arg(name)
  return host.arguments(host.raw_query(), 1000)[text(name, "query argument name")]
end

function request.get_raw_body()
  return host.body()
end

function request.get_body(mime)
  local content_type = mime or host.request_header("content-type")
  if not content_type then
    return nil, "missing content type"
  end
  local body, problem = host.body()
  if not body then
    return nil, problem
  end
  content_type = string.lower(content_type)
  if string.find(content_type, "application/json", 1, true) then
    local value = core.decode(body)
    if type(value) ~= "table" then
      return nil, "invalid json body"
    end
    return value, nil, "application/json"
  elseif string.find(content_type, "application/x-www-form-urlencoded", 1, true) then
    return host.arguments(body, 1000), nil, "application/x-www-form-urlencoded"
  end
  return nil, "unsupported content type '" .. content_type .. "'", content_type
end

function request.get_uri_captures()
  return host.captures()
end

-- service --------------------------------------------------------------------------------------------------------

local service_request = {}

function service_request.set_scheme(scheme)
  if scheme ~= "http" and scheme ~= "https" then
    fail("invalid scheme: " .. tostring(scheme))
  end
  done(host.set_scheme(scheme))
end

function service_request.set_path(path)
  if string.sub(text(path, "path"), 1, 1) ~= "/" then
    fail("path must start with /")
  end
  done(host.set_path(path))
end

function service_request.set_method(method)
  done(host.set_method(text(method, "method")))
end

function service_request.set_raw_query(query)
  done(host.set_raw_query(text(query, "query")))
end

function service_request.set_query(arguments)
  if type(arguments) ~= "table" then
    fail("args must be a table")
  end
  done(host.set_raw_query(done(host.encode_arguments(arguments))))
end

function service_request.clear_query_arg(name)
  done(host.clear_query_argument(text(name, "query argument name")))
end

function service_request.set_header(name, value)
  done(host.set_request_header(text(name, "header name"), header_value(value)))
end

function service_request.add_header(name, value)
  done(host.add_request_header(text(name, "header name"), header_value(value)))
end

function service_request.clear_header(name)
  done(host.clear_request_header(text(name, "header name")))
end

local function each_header(list, set, add)
  if type(list) ~= "table" then
    error("headers must be a table", 3)
  end
  for name, value in next, list do
    if type(name) ~= "string" then
      error("invalid name " .. tostring(name) .. ": got " .. type(name) .. ", expected string", 3)
    end
    if type(value) == "table" then
      for i, one in ipairs(value) do
        local ok, problem = (i == 1 and set or add)(name, header_value(one))
        done(ok, problem)
      end
    else
      done(set(name, header_value(value)))
    end
  end
end

function service_request.set_headers(list)
  each_header(list, host.set_request_header, host.add_request_header)
end

function service_request.set_raw_body(body)
  done(host.set_body(text(body, "body")))
end

function service_request.set_body(arguments, mime)
  if type(arguments) ~= "table" then
    fail("args must be a table")
  end
  mime = mime or host.request_header("content-type")
  if not mime then
    return nil, "content type was neither explicitly given as an argument or received as a header"
  end
  local kind = string.match(string.lower(mime), "^%s*([^;%s]*)")
  local body, problem
  if kind == "application/json" then
    body, problem = core.encode(arguments)
  elseif kind == "application/x-www-form-urlencoded" then
    body, problem = host.encode_arguments(arguments)
  else
    fail("unsupported content type " .. mime)
  end
  if not body then
    return nil, problem
  end
  done(host.set_body(body))
  done(host.set_request_header("Content-Type", mime))
  return true
end

local service = {}

function service.set_target(name, port)
  if type(port) ~= "number" or port ~= math.floor(port) or port < 1 or port > 65535 then
    fail("port must be an integer between 1 and 65535")
  end
  done(host.set_target(text(name, "host"), port))
end

function service.set_timeouts(connect, send, read)
  for _, value in ipairs({connect, send, read}) do
    if type(value) ~= "number" or value ~= math.floor(value) or value < 1 or value > 2147483646 then
      fail("timeouts must be integers between 1 and 2147483646")
    end
  end
  done(host.set_timeouts(connect, send, read))
end

-- response -------------------------------------------------------------------------------------------------------

local response = {
  get_status = host.response_status,
  get_source = host.response_source,
}

function response.set_status(status)
  done(host.set_response_status(status))
end

function response.get_header(name)
  return host.response_header(text(name, "header name"))
end

function response.get_headers(most)
  return headers(host.response_headers(most or 100))
end

function response.set_header(name, value)
  if type(value) == "table" then
    return each_header({[text(name, "header name")] = value}, host.set_response_header, host.add_response_header)
  end
  done(host.set_response_header(text(name, "header name"), header_value(value)))
end

function response.add_header(name, value)
  done(host.add_response_header(text(name, "header name"), header_value(value)))
end

function response.clear_header(name)
  done(host.clear_response_header(text(name, "header name")))
end

function response.set_headers(list)
  each_header(list, host.set_response_header, host.add_response_header)
end

local function status_code(status)
  if type(status) ~= "number" or status ~= math.floor(status) or status < 100 or status > 599 then
    error("code must be a number between 100 and 599", 3)
  end
end

function response.exit(status, body, list)
  status_code(status)
  local kind = type(body)
  local content, is_json = nil, false
  if kind == "table" then
    local problem
    content, problem = core.encode(body)
    is_json = true
    if not content then
      fail(problem)
    end
  elseif kind == "string" then
    content = body
  elseif body ~= nil then
    fail("body must be a nil, string or table")
  end
  done(host.exit_begin(status, content, is_json))
  if list ~= nil then
    each_header(list, host.exit_header, host.exit_header)
  end
  core.finish()
end

function response.error(status, message, list)
  status_code(status)
  if type(message) == "table" then
    message = core.encode(message)
  end
  done(host.error_begin(status, message and tostring(message)))
  if list ~= nil then
    each_header(list, host.exit_header, host.exit_header)
  end
  core.finish()
end

-- the rest -------------------------------------------------------------------------------------------------------

local client = {
  get_ip = host.client_ip,
  get_forwarded_ip = host.client_ip,
  get_consumer = host.consumer,
}

function client.get_credential()
  local credential = host.credential()
  if credential then
    credential.consumer = {id = credential.consumer_id}
    credential.consumer_id = nil
  end
  return credential
end

local router = {get_route = host.route, get_service = host.service}

local LEVELS = {
  debug = "debug", info = "info", notice = "notice", warn = "warn", err = "err", crit = "crit", alert = "alert",
  emerg = "emerg",
}

function core.log(level, ...)
  local parts = {}
  for i = 1, select("#", ...) do
    parts[i] = tostring((select(i, ...)))
  end
  host.log(level, table.concat(parts))
end

local function log()
  local fields = {}
  for name, level in next, LEVELS do
    fields[name] = function(...)
      core.log(level, ...)
    end
  end
  fields.inspect = function(...)
    local parts = {}
    for i = 1, select("#", ...) do
      local value = select(i, ...)
      parts[i] = type(value) == "table" and (core.encode(value) or tostring(value)) or tostring(value)
    end
    core.log("debug", table.concat(parts, " "))
  end
  return core.namespace("kong.log", fields, function(_, ...)
    core.log("notice", ...)
  end)
end

-- Tables that live as long as the request. Between phases they are kept outside of this state, as plain data.
local contexts = {}

local function context(name)
  local known = contexts[name]
  if not known then
    known = host.load_context(name) or {}
    contexts[name] = known
  end
  return known
end

function core.context(name)
  return context(name)
end

local function save_contexts()
  for name, value in next, contexts do
    done(host.save_context(name, value))
  end
end

local ctx_fields = {
  __index = function(_, name)
    if name == "shared" then
      return context("shared")
    elseif name == "plugin" then
      return context("plugin")
    end
    error("kong.ctx." .. tostring(name) .. " is not available in this gateway", 2)
  end,
  __newindex = function(_, name)
    error("kong.ctx." .. tostring(name) .. " can't be replaced; set its fields", 2)
  end,
  __metatable = false,
}

local merge = {
  clear = core.modules["table.clear"],
  merge = function(first, second)
    local both = {}
    for _, list in ipairs({first or {}, second or {}}) do
      for key, value in next, list do
        both[key] = value
      end
    end
    return both
  end,
}

function core.kong()
  local copy, namespace = core.copy, core.namespace
  local public_service = copy(service)
  public_service.request = namespace("kong.service.request", copy(service_request))
  public_service.response = namespace("kong.service.response", {
    get_status = response.get_status, get_header = response.get_header, get_headers = response.get_headers,
  })
  return namespace("kong", {
    version = host.kong_version,
    version_num = host.kong_version_num,
    request = namespace("kong.request", copy(request)),
    service = namespace("kong.service", public_service),
    response = namespace("kong.response", copy(response)),
    client = namespace("kong.client", copy(client)),
    router = namespace("kong.router", copy(router)),
    log = log(),
    table = namespace("kong.table", copy(merge)),
    ctx = setmetatable({}, ctx_fields),
  })
end

-- running --------------------------------------------------------------------------------------------------------

-- By config: by phase: the functions in order.
local configs = {}

function core.define(config, phase, load)
  setfenv(load, core.environment())
  local phases = configs[config] or {}
  configs[config] = phases
  local list = phases[phase] or {}
  phases[phase] = list
  list[#list + 1] = {chunk = load(core.join)}
end

function core.forget(config)
  configs[config] = nil
end

local function run(list)
  for _, entry in ipairs(list) do
    if entry.made then
      entry.made()
    else
      local made = entry.chunk()
      -- A chunk that returns a function is run once; what it returned runs now and for every later request.
      if type(made) == "function" then
        entry.made = made
        made()
      end
    end
  end
end

function core.invoke(config, phase, instructions)
  contexts, core.output = {}, {}
  local problem = core.bounded(instructions, run, configs[config][phase])
  if not problem then
    local ok, unsaved = pcall(save_contexts)
    problem = not ok and tostring(unsaved) or nil
  end
  contexts, core.output = {}, {}
  return problem
end
