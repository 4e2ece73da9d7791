-- The part of OpenResty's `ngx` that functions of a gateway use.
local host, core = ...

local function done(ok, problem)
  if problem then
    error(problem, 3)
  end
  return ok
end

local METHODS = {
  [2] = "GET", [4] = "HEAD", [8] = "POST", [16] = "PUT", [32] = "DELETE", [512] = "OPTIONS", [16384] = "PATCH",
}

local constants = {
  OK = 0, ERROR = -1, AGAIN = -2, DONE = -4, DECLINED = -5,
  STDERR = 0, EMERG = 1, ALERT = 2, CRIT = 3, ERR = 4, WARN = 5, NOTICE = 6, INFO = 7, DEBUG = 8,
  HTTP_GET = 2, HTTP_HEAD = 4, HTTP_POST = 8, HTTP_PUT = 16, HTTP_DELETE = 32, HTTP_OPTIONS = 512, HTTP_PATCH = 16384,
  HTTP_OK = 200, HTTP_CREATED = 201, HTTP_ACCEPTED = 202, HTTP_NO_CONTENT = 204, HTTP_PARTIAL_CONTENT = 206,
  HTTP_MOVED_PERMANENTLY = 301, HTTP_MOVED_TEMPORARILY = 302, HTTP_SEE_OTHER = 303, HTTP_NOT_MODIFIED = 304,
  HTTP_TEMPORARY_REDIRECT = 307, HTTP_PERMANENT_REDIRECT = 308, HTTP_BAD_REQUEST = 400, HTTP_UNAUTHORIZED = 401,
  HTTP_PAYMENT_REQUIRED = 402, HTTP_FORBIDDEN = 403, HTTP_NOT_FOUND = 404, HTTP_NOT_ALLOWED = 405,
  HTTP_NOT_ACCEPTABLE = 406, HTTP_REQUEST_TIMEOUT = 408, HTTP_CONFLICT = 409, HTTP_GONE = 410,
  HTTP_UPGRADE_REQUIRED = 426, HTTP_TOO_MANY_REQUESTS = 429, HTTP_INTERNAL_SERVER_ERROR = 500,
  HTTP_METHOD_NOT_IMPLEMENTED = 501, HTTP_BAD_GATEWAY = 502, HTTP_SERVICE_UNAVAILABLE = 503,
  HTTP_GATEWAY_TIMEOUT = 504,
}

local LOG_LEVELS = {
  [0] = "emerg", [1] = "emerg", [2] = "alert", [3] = "crit", [4] = "err", [5] = "warn", [6] = "notice", [7] = "info",
  [8] = "debug",
}

local function set_headers(set, add, clear, name, value)
  if value == nil then
    return clear(name)
  elseif type(value) ~= "table" then
    return set(name, tostring(value))
  end
  for i, one in ipairs(value) do
    local ok, problem = (i == 1 and set or add)(name, tostring(one))
    if problem then
      return nil, problem
    end
  end
  return true
end

local function arguments(value)
  return type(value) == "table" and done(host.encode_arguments(value)) or tostring(value)
end

local req = {
  get_method = host.method,
  read_body = function()
    local _, problem = host.body()
    if problem then
      error(problem, 2)
    end
  end,
  get_body_data = function()
    local body = host.body()
    return body ~= "" and body or nil
  end,
  set_body_data = function(body)
    done(host.set_body(tostring(body)))
  end,
  get_post_args = function(most)
    local body, problem = host.body()
    if not body then
      return nil, problem
    end
    return host.arguments(body, most or 100)
  end,
  get_uri_args = function(most)
    return host.arguments(host.raw_query(), most or 100)
  end,
  set_uri_args = function(value)
    done(host.set_raw_query(arguments(value)))
  end,
  get_headers = function(most)
    return core.headers(host.request_headers(most or 100))
  end,
  set_header = function(name, value)
    done(set_headers(host.set_request_header, host.add_request_header, host.clear_request_header, name, value))
  end,
  clear_header = function(name)
    done(host.clear_request_header(name))
  end,
  set_method = function(method)
    local name = METHODS[method]
    if not name then
      error("bad method: " .. tostring(method), 2)
    end
    done(host.set_method(name))
  end,
}

local READ = {
  uri = host.path,
  request_uri = function()
    local query = host.raw_query()
    return query == "" and host.raw_path() or host.raw_path() .. "?" .. query
  end,
  args = host.raw_query,
  query_string = host.raw_query,
  is_args = function()
    return host.raw_query() == "" and "" or "?"
  end,
  host = host.host,
  remote_addr = host.client_ip,
  realip_remote_addr = host.client_ip,
  scheme = host.scheme,
  server_port = function()
    return tostring(host.port())
  end,
  request_method = host.method,
  request_id = host.request_id,
  kong_request_id = host.request_id,
  content_type = function()
    return host.request_header("content-type")
  end,
  content_length = function()
    return host.request_header("content-length")
  end,
  upstream_uri = host.upstream_path,
  status = function()
    local status = host.response_status()
    return status and tostring(status)
  end,
}

local WRITE = {
  args = host.set_raw_query,
  upstream_uri = host.set_path,
  upstream_host = function(value)
    return host.set_request_header("Host", value)
  end,
}

local var = {
  __index = function(_, name)
    name = tostring(name)
    local read = READ[name]
    if read then
      return read()
    end
    local header = string.match(name, "^http_(.+)$")
    if header then
      return host.request_header((string.gsub(header, "_", "-")))
    end
    local argument = string.match(name, "^arg_(.+)$")
    if argument then
      local value = host.arguments(host.raw_query(), 1000)[argument]
      return type(value) == "table" and value[1] or value
    end
    error("ngx.var." .. name .. " is not available in this gateway", 2)
  end,
  __newindex = function(_, name, value)
    local write = WRITE[name]
    if not write then
      error("ngx.var." .. tostring(name) .. " can't be set in this gateway", 2)
    end
    done(write(tostring(value)))
  end,
  __metatable = false,
}

local header = {
  __index = function(_, name)
    return host.response_header((string.gsub(name, "_", "-")))
  end,
  __newindex = function(_, name, value)
    name = string.gsub(name, "_", "-")
    done(set_headers(host.set_response_header, host.add_response_header, host.clear_response_header, name, value))
  end,
  __metatable = false,
}

-- What ngx.say and ngx.print wrote, for ngx.exit to send.
local function print(...)
  local lines = core.output
  for i = 1, select("#", ...) do
    local part = select(i, ...)
    lines[#lines + 1] = type(part) == "table" and table.concat(part) or tostring(part)
  end
  return true
end

local function exit(status)
  if type(status) ~= "number" then
    error("bad argument #1 to 'exit' (number expected, got " .. type(status) .. ")", 2)
  end
  local lines = core.output
  if status == 0 and #lines > 0 then
    status = 200
  end
  if status >= 100 then
    if #lines > 0 or status < 300 then
      done(host.exit_begin(status, table.concat(lines), false))
    else
      done(host.error_begin(status))
    end
  elseif status == -1 then
    done(host.error_begin(500))
  end
  core.finish()
end

local re = {}

function re.match(subject, regex, options, context)
  local found, problem = host.regex(subject, regex, options or "", context and context.pos or 1)
  if not found then
    return nil, problem
  end
  if context and context.pos then
    context.pos = found.to + 1
  end
  found.from, found.to = nil, nil
  return found
end

function re.find(subject, regex, options, context, nth)
  local found, problem = host.regex(subject, regex, options or "", context and context.pos or 1, nth or 0)
  if not found then
    return nil, nil, problem
  end
  return found.from, found.to
end

local function substitute(subject, regex, with, options, most)
  local pieces, at, n = {}, 1, 0
  while n < most and at <= #subject + 1 do
    local found, problem = host.regex(subject, regex, options or "", at)
    if problem then
      return nil, nil, problem
    elseif not found then
      break
    end
    local piece
    if type(with) == "function" then
      piece = tostring(with(found))
    else
      piece = string.gsub(with, "%$(%$?{?)(%w*)(}?)", function(open, name, close)
        if open == "$" then
          return "$" .. name .. close
        end
        local value = found[tonumber(name) or name]
        return (value or "") .. (open == "{" and "" or close)
      end)
    end
    local after = found.to < found.from and string.sub(subject, found.from, found.from) or ""
    pieces[#pieces + 1] = core.join(string.sub(subject, at, found.from - 1), piece, after)
    at = math.max(found.to, found.from) + 1
    n = n + 1
  end
  pieces[#pieces + 1] = string.sub(subject, at)
  return table.concat(pieces), n
end

function re.gsub(subject, regex, with, options)
  return substitute(subject, regex, with, options, math.huge)
end

function re.sub(subject, regex, with, options)
  return substitute(subject, regex, with, options, 1)
end

local fields = core.copy(constants)
fields.null = core.null
fields.encode_base64 = host.encode_base64
fields.decode_base64 = host.decode_base64
fields.escape_uri = host.escape_uri
fields.unescape_uri = host.unescape_uri
fields.decode_args = function(text, most)
  return host.arguments(text, most or 100)
end
fields.encode_args = function(value)
  return done(host.encode_arguments(value))
end
fields.md5 = host.md5
fields.sha1_bin = host.sha1
fields.hmac_sha1 = host.hmac_sha1
fields.now = host.now
fields.time = function()
  return math.floor(host.now())
end
fields.update_time = function() end
fields.get_phase = host.phase
fields.print = print
fields.say = function(...)
  return print(...) and print("\n")
end
fields.exit = exit
fields.log = function(level, ...)
  core.log(LOG_LEVELS[level] or "notice", ...)
end

local meta = {
  __index = function(_, key)
    if key == "ctx" then
      return core.context("ngx")
    elseif key == "status" then
      return host.response_status()
    end
    error("ngx." .. tostring(key) .. " is not available in this gateway", 2)
  end,
  __newindex = function(self, key, value)
    if key == "status" then
      done(host.set_response_status(value))
    elseif key == "ctx" then
      error("ngx.ctx can't be replaced; set its fields", 2)
    else
      rawset(self, key, value)
    end
  end,
  __metatable = false,
}

function core.ngx()
  local own = core.copy(fields)
  own.req = core.namespace("ngx.req", core.copy(req))
  own.re = core.namespace("ngx.re", core.copy(re))
  own.var = setmetatable({}, var)
  own.header = setmetatable({}, header)
  return setmetatable(own, meta)
end
