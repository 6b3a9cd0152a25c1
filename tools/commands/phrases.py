"""``portcullis phrases``: fold the words of scams anew."""

import argparse

from tools.command import Command


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--check", action="store_true", help="write nothing; fail if a file is not current")


def _run(parsed: argparse.Namespace) -> int:
    from tools import phrases

    stale = False
    for file in phrases.FILES:
        if file.is_current():
            print(f"{file.path.name} is current")
        elif parsed.check:
            print(f"{file.path.name} is not what the words say: run `portcullis phrases`, then `git diff`")
            stale = True
        else:
            file.write()
            print(f"{file.path.name} is written anew")
    return 1 if stale else 0


COMMAND = Command(
    name="phrases",
    summary="fold the words of the phrases rule anew",
    description="Writes folded_words.py and folded_native.py in functions/portcullis/rules/_phrases from the words "
    "beside them, in the form in which texts are searched: a process's first verdict must not wait for that.",
    arguments=_arguments,
    run=_run,
)
