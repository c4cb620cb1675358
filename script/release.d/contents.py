"""What a release holds: an SPDX 2.3 list and the licences. contents.py SCRATCH FOLDER VERSION"""
import glob, hashlib, json, os, subprocess, sys, time

scratch, folder, version = sys.argv[1:]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def licence(name, path):
    if not path or not os.path.exists(path):
        sys.exit(f"the licence of {name} is not found{' at ' + path if path else ''}")
    with open(path) as source, open(f"{folder}/licences/{name}.txt", "w") as target:
        target.write(source.read())


packages = []


def package(name, found, declared, address, path):
    licence(name, path)
    packages.append(
        {
            "SPDXID": "SPDXRef-" + name.replace("+", "p"), "name": name, "versionInfo": found, "downloadLocation": address,
            "filesAnalyzed": False, "licenseConcluded": declared, "licenseDeclared": declared, "copyrightText": "NOASSERTION",
        }
    )


licences = {
    "swift-argument-parser": "Apache-2.0 WITH Swift-exception", "swift-numerics": "Apache-2.0 WITH Swift-exception",
    "swift-mustache": "Apache-2.0", "yams": "MIT",
}
state = json.load(open(scratch + "/workspace-state.json"))["object"]["dependencies"]
for item in sorted(state, key=lambda item: item["packageRef"]["identity"]):
    reference, checkout = item["packageRef"], item["state"]["checkoutState"]
    name = reference["identity"]
    if name not in licences:
        sys.exit(f"no licence is known of {name}: name it in script/release.d/contents.py")
    texts = glob.glob(f"{scratch}/checkouts/{item['subpath']}/LICENSE*")
    package(name, f"{checkout.get('version')} ({checkout['revision']})", licences[name], reference["location"], texts and texts[0])

swift = output("swift", "--version").splitlines()
package(
    "swift", next(line for line in swift if "Swift version" in line).split("Swift version ")[1], "Apache-2.0 WITH Swift-exception",
    "https://www.swift.org/", os.path.join(json.loads(output("swiftc", "-print-target-info"))["paths"]["runtimeResourcePath"], "../../share/swift/LICENSE.txt"),
)
package(
    "libcmark", output("pkg-config", "--modversion", "libcmark"), "BSD-2-Clause AND MIT", "https://github.com/commonmark/cmark",
    "/usr/share/doc/libcmark-dev/copyright",
)
if os.path.exists(scratch + "/static/libstdc++.a"):
    package(
        "libstdc++", output("cc", "-dumpfullversion"), "GPL-3.0-or-later WITH GCC-exception-3.1", "https://gcc.gnu.org/",
        "/usr/share/doc/libstdc++6/copyright",
    )
binary = open(folder + "/ecprimer", "rb").read()
created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ["SOURCE_DATE_EPOCH"])))
digest = hashlib.sha256(binary).hexdigest()
document = {
    "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": f"ecprimer-{version}",
    "documentNamespace": f"https://ecprimer.example/spdx/{digest}",
    "creationInfo": {"created": created, "creators": ["Tool: script/release"]},
    "packages": [
        {
            "SPDXID": "SPDXRef-ecprimer", "name": "ecprimer", "versionInfo": version, "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False, "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION",
            "checksums": [{"algorithm": "SHA256", "checksumValue": digest}],
        }
    ]
    + packages,
    "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-ecprimer"}]
    + [
        {"spdxElementId": "SPDXRef-ecprimer", "relationshipType": "STATIC_LINK", "relatedSpdxElement": item["SPDXID"]}
        for item in packages
    ],
}
with open(folder + "/ecprimer.spdx.json", "w") as file:
    json.dump(document, file, indent=1, sort_keys=True)
    file.write("\n")
