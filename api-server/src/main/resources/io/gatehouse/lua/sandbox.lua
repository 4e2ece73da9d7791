-- What a function finds around itself: Kong's sandbox, its own copy for each function.
local host, core = ...

local plain = {
  "_VERSION", "assert", "error", "ipairs", "next", "pairs", "select", "tonumber", "tostring", "type", "unpack",
}

local libraries = {
  bit = bit,
  math = math,
  string = string,
  table = {
    concat = table.concat, insert = table.insert, maxn = table.maxn, remove = table.remove, sort = table.sort,
    foreach = table.foreach, foreachi = table.foreachi, getn = table.getn, unpack = unpack,
    clear = function(list)
      for key in pairs(list) do
        list[key] = nil
      end
    end,
    clone = function(list)
      local copy = {}
      for key, value in next, list do
        copy[key] = value
      end
      return copy
    end,
    isarray = function(list)
      local n = 0
      for key in next, list do
        if type(key) ~= "number" or key < 1 or key ~= math.floor(key) then
          return false
        end
        n = n + 1
      end
      return n == table.maxn(list)
    end,
    isempty = function(list)
      return next(list) == nil
    end,
    move = function(from, first, last, at, to)
      to = to or from
      if at > first then
        for i = last - first, 0, -1 do
          to[at + i] = from[first + i]
        end
      else
        for i = 0, last - first do
          to[at + i] = from[first + i]
        end
      end
      return to
    end,
    new = function()
      return {}
    end,
    nkeys = function(list)
      local n = 0
      for _ in next, list do
        n = n + 1
      end
      return n
    end,
    pack = function(...)
      return {n = select("#", ...), ...}
    end,
  },
  coroutine = {
    create = coroutine.create, resume = core.resume, running = coroutine.running, status = coroutine.status,
    wrap = coroutine.wrap, yield = coroutine.yield,
  },
  io = {type = io.type},
  jit = {os = jit.os, arch = jit.arch, version = jit.version, version_num = jit.version_num},
  os = {
    clock = os.clock, difftime = os.difftime, time = os.time,
    date = function(pattern, time)
      core.weigh(1000 * #(pattern or ""))
      return os.date(pattern, time)
    end,
  },
}

local function copy(from)
  local to = {}
  for key, value in next, from do
    to[key] = value
  end
  return to
end

core.copy = copy

-- Fields that exist; any other one fails by its name, because nil would be taken for an answer.
function core.namespace(name, fields, call)
  return setmetatable(fields, {
    __call = call,
    __index = function(_, key)
      error(name .. "." .. tostring(key) .. " is not available in this gateway", 2)
    end,
    __metatable = false,
  })
end

local basics = {}
for _, name in ipairs(plain) do
  basics[name] = _G[name]
end

-- The modules that a function may require; the other files add theirs.
core.modules = {bit = bit}
for _, name in ipairs({"clear", "clone", "isarray", "isempty", "new", "nkeys"}) do
  core.modules["table." .. name] = libraries.table[name]
end

function core.environment()
  local env = copy(basics)
  env._G = env
  env.pcall = core.pcall
  env.xpcall = core.xpcall
  env.print = function(...)
    core.log("notice", ...)
  end
  for name, library in next, libraries do
    env[name] = copy(library)
  end
  env.require = function(name)
    local module = core.modules[name]
    if module == nil then
      error("require '" .. tostring(name) .. "' not allowed within sandbox", 0)
    end
    if type(module) ~= "table" then
      return module
    end
    return module.new and module.new() or copy(module)
  end
  env.kong = core.kong()
  env.ngx = core.ngx()
  return env
end

-- Strings reach their methods through this table, so nothing of it may be changed.
getmetatable("").__index = copy(string)
