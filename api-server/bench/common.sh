# shellcheck shell=bash
# What the benchmarks of this folder share: processes, ports, CPUs and the server's configuration. The script that sources
# this has set 'bench', the folder; after 'prepare' the ports, CPUs and the server's environment are chosen.
export LC_ALL=C PATH="$PATH:/usr/local/sbin:/usr/sbin"

root=$(cd "$bench/../.." && pwd)
work=""
children=()
ports=()

fail() {
    printf 'bench: %s\n' "$*" >&2
    exit 1
}

say() {
    printf '%s\n' "$*" >&2
}

number() { # <variable> <default> <least> <most>
    local value=${!1:-$2}
    [[ $value =~ ^[0-9]{1,6}$ ]] && ((10#$value >= $3 && 10#$value <= $4)) ||
        fail "$1 must be a whole number from $3 to $4 but is '$value'"
    echo $((10#$value))
}

# --- processes and ports -------------------------------------------------------------------------------------------

stop() { # <pid>: asks, then insists after 15 s
    local deadline=$((SECONDS + 15))
    kill -TERM "$1" 2>/dev/null || return 0
    while kill -0 "$1" 2>/dev/null; do
        ((SECONDS < deadline)) || { kill -KILL "$1" 2>/dev/null || true; break; }
        sleep 0.05
    done
    wait "$1" 2>/dev/null || true
}

clean_up() {
    local status=$? pid log
    trap '' INT TERM
    for pid in ${children[@]+"${children[@]}"}; do stop "$pid"; done
    if [[ -n $work ]]; then
        if ((status != 0)); then
            for log in "$work"/*.log; do
                [[ ! -s $log ]] || { say "--- the end of ${log##*/}"; tail -n 20 "$log" >&2; }
            done
        fi
        rm -rf "$work"
    fi
}

listening() ( # <port>
    exec 3<>"/dev/tcp/127.0.0.1/$1"
) 2>/dev/null

free_port() { # below the range that outgoing connections draw from
    local port tries
    for ((tries = 0; tries < 100; tries++)); do
        port=$((20000 + RANDOM % 10000))
        [[ " ${ports[*]-} " == *" $port "* ]] || listening $port || { ports+=("$port"); found=$port; return; }
    done
    fail "found no free port between 20000 and 29999"
}

await() { # <seconds> <pid> <what> <command…>: until the command succeeds or the process is gone
    local deadline=$((SECONDS + $1)) pid=$2 what=$3
    shift 3
    until "$@"; do
        kill -0 "$pid" 2>/dev/null || fail "$what ended before it was ready"
        ((SECONDS < deadline)) || fail "$what was not ready in time"
        sleep 0.01
    done
}

start_nginx() { # <name> <cpu> <port>: sets worker
    local pid
    sed -e "s|@DIR@|$work|g" -e "s|@MOCK_PORT@|$mock_port|g" -e "s|@REFERENCE_PORT@|$reference_port|g" \
        "$bench/$1.conf" >"$work/$1.conf"
    ${pin:+taskset -c "$2"} nginx -p "$work" -c "$work/$1.conf" >>"$work/$1.log" 2>&1 &
    pid=$!
    children+=("$pid")
    await 10 "$pid" "nginx ($1)" listening "$3"
    await 10 "$pid" "the worker of nginx ($1)" worker_of "$pid"
}

worker_of() { # <pid of nginx>: it listens before it has its worker
    worker=$(<"/proc/$1/task/$1/children")
    worker=${worker%% *}
    [[ -n $worker ]]
}

ready() ( # no curl here: its own start would be part of the time that is measured
    exec 3<>"/dev/tcp/127.0.0.1/$GATEHOUSE_STATUS_PORT" || exit 1
    printf 'GET /status/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n' >&3
    IFS= read -r -t 2 line <&3 && [[ $line == "HTTP/1.1 200"* ]]
) 2>/dev/null

start_server() { # <seconds it may take> [pinned]: sets server and ready_ms
    local began=${EPOCHREALTIME/./} data
    data=$(mktemp -d "$work/data.XXXXXX")
    GATEHOUSE_DATA_DIR=$data ${pin:+${2:+taskset -c "$proxy_cpu"}} "${command[@]}" >>"$work/server.log" 2>&1 &
    server=$!
    children+=("$server")
    await "$1" "$server" "the server (${command[*]})" ready
    ready_ms=$(((${EPOCHREALTIME/./} - began) / 1000))
}

# --- the gateway's configuration, over its own API -----------------------------------------------------------------

api() { # <method> <path> <body>: leaves the answer in $work/answer
    local status
    status=$(curl -sS --max-time 10 -o "$work/answer" -w '%{http_code}' -X "$1" -H "@$work/authorization" \
        -H 'Content-Type: application/json' --data "$3" "http://127.0.0.1:$GATEHOUSE_API_PORT$2") ||
        fail "$1 $2 got no answer"
    [[ $status == 2?? ]] || fail "$1 $2 answered $status: $(head -c 600 "$work/answer")"
}

uuid() {
    cat /proc/sys/kernel/random/uuid
}

new_control_plane() { # sets entities, the path of a new control plane's core entities
    api POST /v2/control-planes '{"name":"bench"}'
    [[ $(<"$work/answer") =~ \"id\"[[:space:]]*:[[:space:]]*\"([0-9a-f-]{36})\" ]] ||
        fail "the new control plane has no id: $(head -c 600 "$work/answer")"
    entities=/v2/control-planes/${BASH_REMATCH[1]}/core-entities
}

# --- before the run ------------------------------------------------------------------------------------------------

require() { # <tool…>
    local tool
    [[ -r /proc/self/stat ]] || fail "this needs Linux: CPU times come from /proc"
    for tool in "$@"; do
        command -v "$tool" >/dev/null ||
            fail "$tool is missing; Debian and Ubuntu have it: apt-get install nginx-light wrk curl util-linux"
    done
}

prepare() { # chooses the server, the CPUs, the ports and the environment
    if [[ -n ${BENCH_COMMAND-} ]]; then
        read -ra command <<<"$BENCH_COMMAND"
    elif [[ -x $root/gatehouse ]]; then
        command=("$root/gatehouse" start)
    elif [[ -f $root/api-server/target/gatehouse.jar ]]; then
        command=("${JAVA_HOME:+$JAVA_HOME/bin/}java" -jar "$root/api-server/target/gatehouse.jar" start)
    else
        fail "there is no server to measure: build it with ./mvnw -DskipTests package, or set BENCH_COMMAND"
    fi

    trap clean_up EXIT
    trap 'exit 130' INT TERM
    work=$(mktemp -d "${TMPDIR:-/tmp}/gatehouse-bench.XXXXXX")

    # The first two CPUs that this process may use: the proxy under test gets one for itself.
    cpus=()
    IFS=, read -ra ranges < <(sed -n 's/^Cpus_allowed_list:[[:space:]]*//p' /proc/self/status)
    for range in "${ranges[@]}"; do
        for ((cpu = ${range%-*}; cpu <= ${range#*-}; cpu++)); do cpus+=("$cpu"); done
    done
    pin="" proxy_cpu="" load_cpu=""
    if ((${#cpus[@]} >= 2)); then
        pin=yes proxy_cpu=${cpus[0]} load_cpu=${cpus[1]}
    fi

    free_port; mock_port=$found
    free_port; reference_port=$found
    free_port; api_port=$found
    free_port; proxy_port=$found
    free_port; status_port=$found
    client_key=bench-key-$(uuid)

    # The caller's own server settings must not reach this one; what the launcher does with the JVM may.
    for name in "${!GATEHOUSE_@}"; do [[ $name == GATEHOUSE_JAVA_* ]] || unset "$name"; done
    export GATEHOUSE_API_HOST=127.0.0.1 GATEHOUSE_API_PORT=$api_port GATEHOUSE_ADMIN_PORT=0
    export GATEHOUSE_PROXY_HOST=127.0.0.1 GATEHOUSE_PROXY_PORT=$proxy_port
    export GATEHOUSE_STATUS_HOST=127.0.0.1 GATEHOUSE_STATUS_PORT=$status_port
    GATEHOUSE_TOKEN=kpat_$(uuid)
    export GATEHOUSE_TOKEN
    export BENCH_UPSTREAM_PORT=$mock_port # for nginx-as-gatehouse
    (umask 077 && printf 'Authorization: Bearer %s\n' "$GATEHOUSE_TOKEN" >"$work/authorization")
}
