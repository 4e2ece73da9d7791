# In:  point requests µs p50 p99 socket-errors not-2xx proxy-ticks mock-ticks machine-ticks wrk-user-s wrk-system-s
# Out: the table and the ratios. Exits 1 when a request failed.

function sort(values, count,    i, j, held) {
  for (i = 2; i <= count; i++) {
    held = values[i]
    for (j = i - 1; j >= 1 && values[j] > held; j--) values[j + 1] = values[j]
    values[j + 1] = held
  }
}

# "median (least–most)" of the measurements of one point, or of the ratio of two points round by round.
function spread(measured, point, against, format,    i, values) {
  for (i = 1; i <= rounds[point]; i++) {
    values[i] = measured[point, i]
    if (against != "") values[i] /= measured[against, i]
  }
  sort(values, rounds[point])
  i = rounds[point]
  return sprintf(format " (" format "-" format ")",
    i % 2 ? values[(i + 1) / 2] : (values[i / 2] + values[i / 2 + 1]) / 2, values[1], values[i])
}

function ratio(point, against) {
  if (rounds[point] && rounds[point] == rounds[against])
    printf "%-29s  %-22s  %s\n", point " / " against,
      spread(cpu, point, against, "%.2f"), spread(rate, point, against, "%.2f")
}

{
  i = ++rounds[$1]
  if (i == 1) points[++count] = $1
  elapsed = $3 / 1e6
  rate[$1, i] = $2 / elapsed
  cpu[$1, i] = $2 > 0 ? $8 / hertz * 1e6 / $2 : 0
  busy[$1, i] = $8 / hertz / elapsed * 100
  p50[$1, i] = $4 / 1000
  p99[$1, i] = $5 / 1000
  errors[$1] += $6
  refused[$1] += $7
  requests += $2
  if ($2 == 0) empty++
  foreign = (($10 - $8 - $9) / hertz - $11 - $12) / elapsed / cpus * 100
  if (foreign > others) others = foreign
}

END {
  if (empty || !count) {
    print "a measurement completed no request"
    exit 1
  }
  layout = "%-17s  %-24s  %-20s  %-16s  %-17s  %-18s  %6s  %7s\n"
  print "median (least-most) over the rounds"
  printf layout, "point", "requests/s", "CPU us/request", "proxy busy %", "p50 ms", "p99 ms", "errors", "not 2xx"
  for (i = 1; i <= count; i++) {
    point = points[i]
    printf layout, point, spread(rate, point, "", "%.0f"), spread(cpu, point, "", "%.1f"),
      spread(busy, point, "", "%.0f"), spread(p50, point, "", "%.2f"), spread(p99, point, "", "%.2f"),
      errors[point], refused[point]
    failed += errors[point] + refused[point]
  }
  print ""
  printf "%-29s  %-22s  %s\n", "ratio by round", "CPU per request", "throughput"
  for (i = 2; i <= count; i++) ratio(points[i], "nginx")
  ratio("ai", "portkey")
  ratio("anthropic", "portkey-anthropic")
  if (others > 6)
    printf "\nother processes used up to %.0f %% of the machine during a measurement: repeat this on a quiet one\n", others
  if (failed) {
    printf "\n%d of %d requests failed: these figures do not count\n", failed, requests
    exit 1
  }
}
