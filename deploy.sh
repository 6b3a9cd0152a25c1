#!/usr/bin/env bash
# Deploys Portcullis from one .env file. `./deploy.sh --help` says how; `--dry-run` shows all without doing any of it.
#
# Secrets are read from the file, never sourced, never printed, and never put on a command line, where every user of
# this machine could read them: they travel in the environment or the input of one command, or in files of mode 600.
set -euo pipefail
umask 077

root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
env_file=.env
stage=$root/.portcullis/stage
dry_run=false
stage_only=false

functions=(detection interactions scheduled)
deploy_variables=(SUPABASE_PROJECT_REF SUPABASE_ACCESS_TOKEN SUPABASE_DB_PASSWORD
  GOOGLE_CLOUD_PROJECT GOOGLE_CLOUD_REGION)
optional_variables=(DISCORD_API_URL LOG_LEVEL)
# For those that ask the language model alone.
llm_variables=(OPENAI_API_KEY OPENAI_BASE_URL OPENAI_MODEL OPENAI_INPUT_USD OPENAI_OUTPUT_USD)
tools=(supabase gcloud curl)
# The project's own: the system's has not the packages that the commands are made with.
python=.venv/bin/python

usage() {
  cat <<'TEXT'
usage: ./deploy.sh [--env FILE] [--stage DIR] [--dry-run | --stage-only]

Deploys the database, the three Python functions with their scheduler, the Edge function and the slash commands, in
this order, and says how to start the gateway worker. Every step may be repeated. Needs supabase, gcloud, curl, and what
`make setup` installs.

  --env FILE     read settings from FILE (default: .env); see .env.example
  --stage DIR    put the folders that are uploaded into DIR (default: .portcullis/stage)
  --dry-run      check the settings, stage the functions, print every command and run none
  --stage-only   stage the functions and do nothing else; needs no settings
  --help         show this

A setting that the file does not hold is taken from the environment.
TEXT
}

# What each process reads from its environment, required ones only: portcullis/config.py.
variables_of() {
  case $1 in
    detection) echo SUPABASE_URL SUPABASE_SERVICE_ROLE_KEY DISCORD_TOKEN DETECTION_SECRET FINGERPRINT_KEY ;;
    interactions) echo SUPABASE_URL SUPABASE_SERVICE_ROLE_KEY DISCORD_TOKEN DISCORD_PUBLIC_KEY ;;
    scheduled) echo SUPABASE_URL SUPABASE_SERVICE_ROLE_KEY DISCORD_TOKEN SCHEDULED_SECRET ;;
    *) die "no such function: $1" ;;
  esac
}

die() {
  echo "deploy.sh: $*" >&2
  exit 1
}

required_variables() {
  local name
  printf '%s\n' "${deploy_variables[@]}"
  for name in "${functions[@]}"; do
    variables_of "$name" | tr ' ' '\n'
  done
}

# Reads NAME=value lines without running them, and only names that are known. Values may stand in quotes.
read_settings() {
  local line name value number=0 known
  known=" $(required_variables | tr '\n' ' ') ${optional_variables[*]} ${llm_variables[*]} "
  [[ -r $env_file ]] || die "$env_file cannot be read: copy .env.example and fill it in"
  while IFS= read -r line || [[ -n $line ]]; do
    number=$((number + 1))
    line=${line%$'\r'}
    [[ $line =~ ^[[:space:]]*(#.*)?$ ]] && continue
    [[ $line =~ ^([A-Z][A-Z0-9_]*)=(.*)$ ]] || die "$env_file, line $number: expected NAME=value"
    name=${BASH_REMATCH[1]}
    value=${BASH_REMATCH[2]}
    if [[ $value =~ ^\"(.*)\"$ || $value =~ ^\'(.*)\'$ ]]; then
      value=${BASH_REMATCH[1]}
    fi
    if [[ $known == *" $name "* ]]; then
      printf -v "$name" '%s' "$value"
    fi
  done <"$env_file"
}

check_settings() {
  local name missing=()
  while read -r name; do
    [[ -n ${!name:-} ]] || missing+=("$name")
  done < <(required_variables | sort -u)
  ((${#missing[@]} == 0)) || die "not set in $env_file: ${missing[*]}"
  [[ $DISCORD_PUBLIC_KEY =~ ^[0-9A-Fa-f]{64}$ ]] || die "DISCORD_PUBLIC_KEY must be 64 hex digits"
  [[ $SUPABASE_URL =~ ^https://[^/] ]] || die "SUPABASE_URL must begin with https://"
  # After `eval "$(portcullis env)"` a shell holds the local stack's settings, and would hand them on.
  for name in $(required_variables | sort -u) "${optional_variables[@]}" "${llm_variables[@]}"; do
    [[ ! ${!name:-} =~ ^https?://(127\.|localhost|\[::1\]) ]] ||
      die "$name is ${!name}, which is the local stack's: set it in $env_file, or open a new shell"
  done
  # A mix-up here would push one project's schema and give the functions the keys of another.
  [[ $SUPABASE_URL == "https://$SUPABASE_PROJECT_REF."* ]] ||
    die "SUPABASE_URL and SUPABASE_PROJECT_REF name different projects: expected https://$SUPABASE_PROJECT_REF.…"
}

# Names all that is not installed, before anything runs. A dry run needs none of it and only warns.
check_tools() {
  local tool missing=() problems=()
  for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || missing+=("$tool")
  done
  ((${#missing[@]} == 0)) || problems+=("not installed: ${missing[*]}")
  [[ -x $root/$python ]] || problems+=("$python is missing: run \`make setup\` first")
  for tool in "${problems[@]}"; do
    echo "deploy.sh: $tool" >&2
  done
  ((${#problems[@]} == 0)) || $dry_run || exit 1
}

# functions-framework puts only the folder of main.py on the import path. So main.py becomes the root of the upload,
# with its own package and portcullis beside it, and imports read the same as in the repository.
stage_function() {
  local name=$1 target=$stage/$1
  [[ -r $root/requirements/functions.txt ]] || die "requirements/functions.txt is missing"
  rm -rf "$target"
  mkdir -p "$target"
  cp -R "$root/functions/$name" "$root/functions/portcullis" "$target/"
  mv "$target/$name/main.py" "$target/main.py"
  cp "$root/requirements/functions.txt" "$target/requirements.txt"
  find "$target" -name __pycache__ -type d -prune -exec rm -rf {} +
}

# Runs a command, or prints it in a dry run. Its arguments must hold no secret.
run() {
  if $dry_run; then
    printf '+'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

# NAME: 'value' lines: YAML in which nothing has a meaning but the quote, which is doubled.
write_yaml() {
  local file=$1 name quote="'"
  shift
  for name in "$@" "${optional_variables[@]}"; do
    if [[ -n ${!name:-} ]]; then
      printf "%s: '%s'\n" "$name" "${!name//$quote/$quote$quote}"
    fi
  done >"$file"
}

deploy_function() {
  local name=$1 settings=$private/$1.yaml variables
  read -ra variables < <(variables_of "$name")
  [[ $name == interactions ]] || variables+=("${llm_variables[@]}")
  write_yaml "$settings" "${variables[@]}"
  run gcloud functions deploy "$name" --gen2 --quiet --runtime=python311 \
    --project="$GOOGLE_CLOUD_PROJECT" --region="$GOOGLE_CLOUD_REGION" \
    --source="$stage/$name" --entry-point="$name" --trigger-http --allow-unauthenticated \
    --memory=512Mi --cpu=1 --concurrency=16 --timeout=60s --env-vars-file="$settings"
  rm -f "$settings"
}

url_of() {
  if $dry_run; then
    echo "https://<the URL of $1>"
  else
    gcloud functions describe "$1" --gen2 --project="$GOOGLE_CLOUD_PROJECT" --region="$GOOGLE_CLOUD_REGION" \
      --format='value(serviceConfig.uri)'
  fi
}

deploy_database() (
  export SUPABASE_ACCESS_TOKEN SUPABASE_DB_PASSWORD
  cd "$root"
  run supabase link --project-ref "$SUPABASE_PROJECT_REF" --yes
  run supabase db push --yes
)

# "text" as both JSON and a configuration of curl write it.
quoted() {
  local text=${1//\\/\\\\} quote='"' escaped='\"'
  printf '"%s"' "${text//$quote/$escaped}"
}

# Tells the database where the scheduled function is and how to sign its calls.
configure_scheduler() {
  local body key=$SUPABASE_SERVICE_ROLE_KEY authorization=
  body="{\"p_url\": $(quoted "$1"), \"p_secret\": $(quoted "$SCHEDULED_SECRET")}"
  # A key that begins with sb_ is no JWT, so it must not come as a bearer token.
  [[ $key == sb_* ]] || authorization="header = $(quoted "Authorization: Bearer $key")"
  run curl --silent --show-error --fail-with-body --max-time 30 --retry 3 --config - \
    "${SUPABASE_URL%/}/rest/v1/rpc/configure_scheduler" <<TEXT
header = "Content-Type: application/json"
header = $(quoted "apikey: $key")
$authorization
data = $(quoted "$body")
TEXT
}

deploy_edge_function() (
  export SUPABASE_ACCESS_TOKEN
  cd "$root"
  {
    echo "INTERACTIONS_URL=$1"
    echo "DISCORD_PUBLIC_KEY=$DISCORD_PUBLIC_KEY"
    [[ -z ${DISCORD_API_URL:-} ]] || echo "DISCORD_API_URL=$DISCORD_API_URL"
  } >"$private/edge.env"
  run supabase secrets set --project-ref "$SUPABASE_PROJECT_REF" --env-file "$private/edge.env"
  # Discord signs its calls, it has no Supabase token.
  run supabase functions deploy interactions --project-ref "$SUPABASE_PROJECT_REF" --no-verify-jwt
)

register_commands() (
  export DISCORD_TOKEN
  [[ -z ${DISCORD_API_URL:-} ]] || export DISCORD_API_URL
  cd "$root"
  PYTHONPATH=functions:. run "$python" -m tools.cli register
)

# What a deployment cannot do by itself: left_to_do DETECTION_URL
left_to_do() {
  cat <<TEXT
- In Discord's developer portal, set the interactions endpoint URL to
  https://$SUPABASE_PROJECT_REF.supabase.co/functions/v1/interactions
- Keep one gateway worker running, on any machine with Python 3.11 or later, a copy of this checkout and a disk:
  1. python3 -m venv venv && venv/bin/pip install --require-hashes -r requirements/worker.txt
  2. worker.env (chmod 600) with DISCORD_TOKEN and DETECTION_SECRET as in $env_file, SPOOL_PATH=spool.db, and
     DETECTION_URL=$1
  3. set -a; . ./worker.env; set +a; PYTHONPATH=functions:. venv/bin/python -m gateway_worker
TEXT
}

# Refuses an argument that came without its value: needs_value --env FILE
needs_value() {
  [[ -n ${2:-} && $2 != --* ]] || die "$1 needs a value; usage: ./deploy.sh [--env FILE] [--stage DIR] [--dry-run]"
}

while (($#)); do
  case $1 in
    --env) needs_value "$@" && env_file=$2 && shift ;;
    --stage) needs_value "$@" && stage=$2 && shift ;;
    --dry-run) dry_run=true ;;
    --stage-only) stage_only=true ;;
    --help | -h) usage && exit ;;
    *) usage >&2 && die "unknown argument: $1" ;;
  esac
  shift
done

if ! $stage_only; then
  read_settings
  check_settings
  check_tools
fi

private=$(mktemp -d)
trap 'rm -rf "$private"' EXIT
mkdir -p "$stage"
stage=$(cd "$stage" && pwd)
for name in "${functions[@]}"; do
  stage_function "$name"
done
echo "staged ${functions[*]} in $stage"
$stage_only && exit

deploy_database
for name in "${functions[@]}"; do
  deploy_function "$name"
done
scheduled_url=$(url_of scheduled)
configure_scheduler "$scheduled_url"
deploy_edge_function "$(url_of interactions)"
register_commands

detection_url=$(url_of detection)

echo
if $dry_run; then
  echo "Dry run: nothing was done. What a real run leaves to do by hand:"
else
  echo "Deployed. The database calls $scheduled_url by the clock. Left to do by hand:"
fi
left_to_do "$detection_url"
