# The service of the container test: says who it is, and ends with 42 on SIGTERM.
trap 'echo got TERM; exit 42' TERM
echo "started as pid $$ of uid $(/busybox id -u), level ${LOG_LEVEL:-unset}, key of ${#ORDER_SIGNING_KEY} characters"
[ "${1:-}" = once ] && exit 7
while :; do /busybox sleep 0.1; done
