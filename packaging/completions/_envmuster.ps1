
using namespace System.Management.Automation
using namespace System.Management.Automation.Language

Register-ArgumentCompleter -Native -CommandName 'envmuster' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)

    $commandElements = $commandAst.CommandElements
    $command = @(
        'envmuster'
        for ($i = 1; $i -lt $commandElements.Count; $i++) {
            $element = $commandElements[$i]
            if ($element -isnot [StringConstantExpressionAst] -or
                $element.StringConstantType -ne [StringConstantType]::BareWord -or
                $element.Value.StartsWith('-') -or
                $element.Value -eq $wordToComplete) {
                break
        }
        $element.Value
    }) -join ';'

    $completions = @(switch ($command) {
        'envmuster' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('-V', '-V ', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('--version', '--version', [CompletionResultType]::ParameterName, 'Print version')
            [CompletionResult]::new('check', 'check', [CompletionResultType]::ParameterValue, 'Hold an environment against the schema')
            [CompletionResult]::new('run', 'run', [CompletionResultType]::ParameterValue, 'Check what CMD will receive, then become CMD')
            [CompletionResult]::new('compare', 'compare', [CompletionResultType]::ParameterValue, 'Hold several environments against one another')
            [CompletionResult]::new('lint', 'lint', [CompletionResultType]::ParameterValue, 'Judge example files themselves: secrets, mistakes, the house standard, portability')
            [CompletionResult]::new('schema', 'schema', [CompletionResultType]::ParameterValue, 'Print the typed schema')
            [CompletionResult]::new('generate', 'generate', [CompletionResultType]::ParameterValue, 'Write code, documents and manifests from the schema')
            [CompletionResult]::new('init', 'init', [CompletionResultType]::ParameterValue, 'Write a first .env.example: from ./.env (names only), from services, or the house baseline')
            [CompletionResult]::new('fill', 'fill', [CompletionResultType]::ParameterValue, 'Ask for what an env file lacks, and write it')
            [CompletionResult]::new('redact', 'redact', [CompletionResultType]::ParameterValue, 'Mask the environment''s secrets in a stream, or look for them in files')
            [CompletionResult]::new('drift', 'drift', [CompletionResultType]::ParameterValue, 'Hold code and deployment files against the schema')
            [CompletionResult]::new('merge', 'merge', [CompletionResultType]::ParameterValue, 'Put reports of many repositories together')
            [CompletionResult]::new('explain', 'explain', [CompletionResultType]::ParameterValue, 'Say what a variable, rule, kind or service is, and why it was read so')
            [CompletionResult]::new('completions', 'completions', [CompletionResultType]::ParameterValue, 'Print completions for a shell')
            [CompletionResult]::new('man', 'man', [CompletionResultType]::ParameterValue, 'Print the manual page')
            break
        }
        'envmuster;check' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'How strict values must be: development, test, staging or production')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Judge only variables that match (repeatable)')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Judge no variable that matches (repeatable)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Judge only this section (repeatable)')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Set a rule to off, info, warn or error (repeatable)')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads dotenv files in production, or auto')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Judge this dotenv file, and nothing else that is not named (repeatable, later wins)')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Judge this dotenv file, and nothing else that is not named (repeatable, later wins)')
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Judge this source, such as compose:PATH#SERVICE, kubernetes:PATH, process (repeatable, later wins)')
            [CompletionResult]::new('--secrets-dir', '--secrets-dir', [CompletionResultType]::ParameterName, 'Lay the files of this folder, each named as its secret, below everything else')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'Let the findings pass that this file lists')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Demand variables that only an empty value declares required')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Hold the project to the house standard')
            [CompletionResult]::new('--with-process', '--with-process', [CompletionResultType]::ParameterName, 'Add the process environment on top of what is named')
            [CompletionResult]::new('--deny-warnings', '--deny-warnings', [CompletionResultType]::ParameterName, 'Fail on warnings, too')
            [CompletionResult]::new('--write-baseline', '--write-baseline', [CompletionResultType]::ParameterName, 'Write the findings there are into the baseline')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;run' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'How strict values must be: development, test, staging or production')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Judge only variables that match (repeatable)')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Judge no variable that matches (repeatable)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Judge only this section (repeatable)')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Set a rule to off, info, warn or error (repeatable)')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads dotenv files in production, or auto')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Hand this dotenv file''s values to the program (repeatable)')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Hand this dotenv file''s values to the program (repeatable)')
            [CompletionResult]::new('--on-failure', '--on-failure', [CompletionResultType]::ParameterName, 'Refuse to start the program, or warn and start it')
            [CompletionResult]::new('--termination-log', '--termination-log', [CompletionResultType]::ParameterName, 'Write why the program was not started into this file [default: /dev/termination-log]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Demand variables that only an empty value declares required')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Hold the project to the house standard')
            [CompletionResult]::new('--deny-warnings', '--deny-warnings', [CompletionResultType]::ParameterName, 'Refuse on warnings, too')
            [CompletionResult]::new('--with-defaults', '--with-defaults', [CompletionResultType]::ParameterName, 'Give the program the schema''s plain defaults for what is unset or empty')
            [CompletionResult]::new('--load-files', '--load-files', [CompletionResultType]::ParameterName, 'Read a mounted secret from the file that `NAME_FILE` names, where NAME is unset or empty')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;compare' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--profile', '--profile', [CompletionResultType]::ParameterName, 'How strict values must be: development, test, staging or production')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Judge only variables that match (repeatable)')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Judge no variable that matches (repeatable)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Judge only this section (repeatable)')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Set a rule to off, info, warn or error (repeatable)')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads dotenv files in production, or auto')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print findings: human, compact or json; check takes sarif, github and junit, too, and compare html')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--strict', '--strict', [CompletionResultType]::ParameterName, 'Demand variables that only an empty value declares required')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Hold the project to the house standard')
            [CompletionResult]::new('--deny-warnings', '--deny-warnings', [CompletionResultType]::ParameterName, 'Fail on warnings, too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;lint' {
            [CompletionResult]::new('--files-from', '--files-from', [CompletionResultType]::ParameterName, 'Judge the files that this file names, one a line; `-` is standard input')
            [CompletionResult]::new('--as', '--as', [CompletionResultType]::ParameterName, 'What named files are, where their names do not say it')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Judge only variables that match (repeatable)')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Judge no variable that matches (repeatable)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Judge only this section (repeatable)')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Set a rule to off, info, warn or error (repeatable)')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads the files in production: names with commas between them, all, or auto')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print findings: human, compact, json, sarif, github or junit')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'Let the findings pass that this file lists')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Hold the project to the house standard')
            [CompletionResult]::new('--deny-warnings', '--deny-warnings', [CompletionResultType]::ParameterName, 'Fail on warnings, too')
            [CompletionResult]::new('--fix', '--fix', [CompletionResultType]::ParameterName, 'Put right what is safe to put right')
            [CompletionResult]::new('--diff', '--diff', [CompletionResultType]::ParameterName, 'Show what --fix would change, values masked, and change nothing')
            [CompletionResult]::new('--history', '--history', [CompletionResultType]::ParameterName, 'Look for real env files in the whole history of the repository')
            [CompletionResult]::new('--write-baseline', '--write-baseline', [CompletionResultType]::ParameterName, 'Write the findings there are into the baseline')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;schema' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print it: human, compact or json')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;generate' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--variant', '--variant', [CompletionResultType]::ParameterName, 'Which form of it, where it comes in several')
            [CompletionResult]::new('--name', '--name', [CompletionResultType]::ParameterName, 'What the program is called where the output names it [default: app]')
            [CompletionResult]::new('--only', '--only', [CompletionResultType]::ParameterName, 'Write only variables that match (repeatable)')
            [CompletionResult]::new('--except', '--except', [CompletionResultType]::ParameterName, 'Write no variable that matches (repeatable)')
            [CompletionResult]::new('--section', '--section', [CompletionResultType]::ParameterName, 'Write only this section (repeatable)')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into this file instead of standard output (`-`)')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write it into this file instead of standard output (`-`)')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--check', '--check', [CompletionResultType]::ParameterName, 'Change nothing; exit 1 with a diff where a file is out of date')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace a file that envmuster did not generate')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;init' {
            [CompletionResult]::new('--from', '--from', [CompletionResultType]::ParameterName, 'Take the names of this env file, or builtin:house [default: ./.env where it is there, else builtin:house]')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write it into this file; `-` is standard output [default: .env.example]')
            [CompletionResult]::new('--out', '--out', [CompletionResultType]::ParameterName, 'Write it into this file; `-` is standard output [default: .env.example]')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--force', '--force', [CompletionResultType]::ParameterName, 'Replace a file that is there')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;fill' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads the file, or auto')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Ask for what may be unset, too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;redact' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('-e', '-e', [CompletionResultType]::ParameterName, 'Take the secrets from this dotenv file instead of ./.env and the process (repeatable)')
            [CompletionResult]::new('--env-file', '--env-file', [CompletionResultType]::ParameterName, 'Take the secrets from this dotenv file instead of ./.env and the process (repeatable)')
            [CompletionResult]::new('--loader', '--loader', [CompletionResultType]::ParameterName, 'Who reads dotenv files in production, or auto')
            [CompletionResult]::new('--detect', '--detect', [CompletionResultType]::ParameterName, 'Look for the secrets in these files and folders instead (exit 1 when one is found)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print what --detect finds: human, compact or json')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--with-process', '--with-process', [CompletionResultType]::ParameterName, 'Take those of the process, too')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;drift' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--patterns', '--patterns', [CompletionResultType]::ParameterName, 'Look for the patterns in this file, too (repeatable)')
            [CompletionResult]::new('--rule', '--rule', [CompletionResultType]::ParameterName, 'Set a rule to off, info, warn or error (repeatable)')
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print findings: human, compact, json, sarif, github or junit')
            [CompletionResult]::new('-o', '-o', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--output', '--output', [CompletionResultType]::ParameterName, 'Write a further report into a file (repeatable)')
            [CompletionResult]::new('--baseline', '--baseline', [CompletionResultType]::ParameterName, 'Let the findings pass that this file lists')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('--all', '--all', [CompletionResultType]::ParameterName, 'Print a table of the example files instead of findings')
            [CompletionResult]::new('--write', '--write', [CompletionResultType]::ParameterName, 'Declare what is missing in the example files, each where it belongs')
            [CompletionResult]::new('--standard', '--standard', [CompletionResultType]::ParameterName, 'Hold the project to the house standard')
            [CompletionResult]::new('--deny-warnings', '--deny-warnings', [CompletionResultType]::ParameterName, 'Fail on warnings, too')
            [CompletionResult]::new('--write-baseline', '--write-baseline', [CompletionResultType]::ParameterName, 'Write the findings there are into the baseline')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;merge' {
            [CompletionResult]::new('--format', '--format', [CompletionResultType]::ParameterName, 'How to print it: human, compact or json')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;explain' {
            [CompletionResult]::new('-s', '-s', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--schema', '--schema', [CompletionResultType]::ParameterName, 'The schema: a .env.example, the JSON of `envmuster schema`, or builtin:house')
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;completions' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
        'envmuster;man' {
            [CompletionResult]::new('--config', '--config', [CompletionResultType]::ParameterName, 'Read settings from this file instead of the nearest envmuster.toml')
            [CompletionResult]::new('--color', '--color', [CompletionResultType]::ParameterName, 'When to use colour')
            [CompletionResult]::new('-q', '-q', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('--quiet', '--quiet', [CompletionResultType]::ParameterName, 'Print errors only')
            [CompletionResult]::new('-v', '-v', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('--verbose', '--verbose', [CompletionResultType]::ParameterName, 'Print what was decided on the way, too')
            [CompletionResult]::new('-h', '-h', [CompletionResultType]::ParameterName, 'Print help')
            [CompletionResult]::new('--help', '--help', [CompletionResultType]::ParameterName, 'Print help')
            break
        }
    })

    $completions.Where{ $_.CompletionText -like "$wordToComplete*" } |
        Sort-Object -Property ListItemText
}
