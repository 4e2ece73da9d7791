-- Sends one chat completion request over and over.
-- Arguments after "--": the file with the body, then headers as "name: value".
function init(args)
  local file = assert(io.open(args[1], "rb"))
  wrk.method = "POST"
  wrk.body = file:read("*a"):gsub("%s+$", "")
  file:close()
  wrk.headers["Content-Type"] = "application/json"
  for i = 2, #args do
    local name, value = args[i]:match("^([^:]+): (.*)$")
    wrk.headers[assert(name, args[i])] = value
  end
end

-- One line for the script: completed requests, µs, p50 and p99 in µs, socket errors, answers that are not 2xx or 3xx.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("result %d %d %d %d %d %d\n", summary.requests, summary.duration,
    latency:percentile(50), latency:percentile(99),
    errors.connect + errors.read + errors.write + errors.timeout, errors.status))
end
