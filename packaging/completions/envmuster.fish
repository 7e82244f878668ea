# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_envmuster_global_optspecs
    string join \n config= q/quiet v/verbose color= h/help V/version
end

function __fish_envmuster_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_envmuster_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_envmuster_using_subcommand
    set -l cmd (__fish_envmuster_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c envmuster -n "__fish_envmuster_needs_command" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_needs_command" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_needs_command" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_needs_command" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_needs_command" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_needs_command" -s V -l version -d 'Print version'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "check" -d 'Hold an environment against the schema'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "run" -d 'Check what CMD will receive, then become CMD'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "compare" -d 'Hold several environments against one another'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "lint" -d 'Judge example files themselves: secrets, mistakes, the house standard, portability'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "schema" -d 'Print the typed schema'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "generate" -d 'Write code, documents and manifests from the schema'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "init" -d 'Write a first .env.example: from ./.env (names only), from services, or the house baseline'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "fill" -d 'Ask for what an env file lacks, and write it'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "redact" -d 'Mask the environment\'s secrets in a stream, or look for them in files'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "drift" -d 'Hold code and deployment files against the schema'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "merge" -d 'Put reports of many repositories together'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "explain" -d 'Say what a variable, rule, kind or service is, and why it was read so'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "completions" -d 'Print completions for a shell'
complete -c envmuster -n "__fish_envmuster_needs_command" -f -a "man" -d 'Print the manual page'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l profile -d 'How strict values must be: development, test, staging or production' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l only -d 'Judge only variables that match (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l except -d 'Judge no variable that matches (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l section -d 'Judge only this section (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l rule -d 'Set a rule to off, info, warn or error (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l loader -d 'Who reads dotenv files in production, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l format -d 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s e -l env-file -d 'Judge this dotenv file, and nothing else that is not named (repeatable, later wins)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l from -d 'Judge this source, such as compose:PATH#SERVICE, kubernetes:PATH, process (repeatable, later wins)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l secrets-dir -d 'Lay the files of this folder, each named as its secret, below everything else' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s o -l output -d 'Write a further report into a file (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l baseline -d 'Let the findings pass that this file lists' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l strict -d 'Demand variables that only an empty value declares required'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l standard -d 'Hold the project to the house standard'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l with-process -d 'Add the process environment on top of what is named'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l deny-warnings -d 'Fail on warnings, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -l write-baseline -d 'Write the findings there are into the baseline'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand check" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l profile -d 'How strict values must be: development, test, staging or production' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l only -d 'Judge only variables that match (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l except -d 'Judge no variable that matches (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l section -d 'Judge only this section (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l rule -d 'Set a rule to off, info, warn or error (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l loader -d 'Who reads dotenv files in production, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l format -d 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -s e -l env-file -d 'Hand this dotenv file\'s values to the program (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l on-failure -d 'Refuse to start the program, or warn and start it' -r -f -a "refuse\t''
warn\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l termination-log -d 'Write why the program was not started into this file [default: /dev/termination-log]' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l strict -d 'Demand variables that only an empty value declares required'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l standard -d 'Hold the project to the house standard'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l deny-warnings -d 'Refuse on warnings, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l with-defaults -d 'Give the program the schema\'s plain defaults for what is unset or empty'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -l load-files -d 'Read a mounted secret from the file that `NAME_FILE` names, where NAME is unset or empty'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand run" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l profile -d 'How strict values must be: development, test, staging or production' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l only -d 'Judge only variables that match (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l except -d 'Judge no variable that matches (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l section -d 'Judge only this section (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l rule -d 'Set a rule to off, info, warn or error (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l loader -d 'Who reads dotenv files in production, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l format -d 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -s o -l output -d 'Write a further report into a file (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l strict -d 'Demand variables that only an empty value declares required'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l standard -d 'Hold the project to the house standard'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -l deny-warnings -d 'Fail on warnings, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand compare" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l files-from -d 'Judge the files that this file names, one a line; `-` is standard input' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l as -d 'What named files are, where their names do not say it' -r -f -a "example\t''
env\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l only -d 'Judge only variables that match (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l except -d 'Judge no variable that matches (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l section -d 'Judge only this section (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l rule -d 'Set a rule to off, info, warn or error (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l loader -d 'Who reads the files in production: names with commas between them, all, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l format -d 'How to print findings: human, compact, json, sarif, github or junit' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -s o -l output -d 'Write a further report into a file (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l baseline -d 'Let the findings pass that this file lists' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l standard -d 'Hold the project to the house standard'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l deny-warnings -d 'Fail on warnings, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l fix -d 'Put right what is safe to put right'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l diff -d 'Show what --fix would change, values masked, and change nothing'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l history -d 'Look for real env files in the whole history of the repository'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -l write-baseline -d 'Write the findings there are into the baseline'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand lint" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -l format -d 'How to print it: human, compact or json' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand schema" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l variant -d 'Which form of it, where it comes in several' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l name -d 'What the program is called where the output names it [default: app]' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l only -d 'Write only variables that match (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l except -d 'Write no variable that matches (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l section -d 'Write only this section (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -s o -l out -d 'Write it into this file instead of standard output (`-`)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l check -d 'Change nothing; exit 1 with a diff where a file is out of date'
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -l force -d 'Replace a file that envmuster did not generate'
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand generate" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -l from -d 'Take the names of this env file, or builtin:house [default: ./.env where it is there, else builtin:house]' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -s o -l out -d 'Write it into this file; `-` is standard output [default: .env.example]' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -l force -d 'Replace a file that is there'
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand init" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -l loader -d 'Who reads the file, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -l all -d 'Ask for what may be unset, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand fill" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -s e -l env-file -d 'Take the secrets from this dotenv file instead of ./.env and the process (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l loader -d 'Who reads dotenv files in production, or auto' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l detect -d 'Look for the secrets in these files and folders instead (exit 1 when one is found)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l format -d 'How to print what --detect finds: human, compact or json' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -l with-process -d 'Take those of the process, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand redact" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l patterns -d 'Look for the patterns in this file, too (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l rule -d 'Set a rule to off, info, warn or error (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l format -d 'How to print findings: human, compact, json, sarif, github or junit' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -s o -l output -d 'Write a further report into a file (repeatable)' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l baseline -d 'Let the findings pass that this file lists' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l all -d 'Print a table of the example files instead of findings'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l write -d 'Declare what is missing in the example files, each where it belongs'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l standard -d 'Hold the project to the house standard'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l deny-warnings -d 'Fail on warnings, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -l write-baseline -d 'Write the findings there are into the baseline'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand drift" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -l format -d 'How to print it: human, compact or json' -r -f -a "human\t''
compact\t''
json\t''
html\t'A page to look at in a browser, of compare alone'
sarif\t''
github\t''
junit\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand merge" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -s s -l schema -d 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand explain" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand completions" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand completions" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand completions" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand completions" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand completions" -s h -l help -d 'Print help'
complete -c envmuster -n "__fish_envmuster_using_subcommand man" -l config -d 'Read settings from this file instead of the nearest envmuster.toml' -r
complete -c envmuster -n "__fish_envmuster_using_subcommand man" -l color -d 'When to use colour' -r -f -a "auto\t''
always\t''
never\t''"
complete -c envmuster -n "__fish_envmuster_using_subcommand man" -s q -l quiet -d 'Print errors only'
complete -c envmuster -n "__fish_envmuster_using_subcommand man" -s v -l verbose -d 'Print what was decided on the way, too'
complete -c envmuster -n "__fish_envmuster_using_subcommand man" -s h -l help -d 'Print help'
