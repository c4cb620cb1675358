"""The built site under test: its pages, and a server for them that answers as a host would."""

import functools
import http.server
import pathlib
import threading


class Handler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass

    def send_error(self, code, *arguments):
        missing = pathlib.Path(self.directory, "404.html")
        if code != 404 or not missing.exists():
            return super().send_error(code, *arguments)
        body = missing.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A browser that went away is no error."""


def pages(folder):
    """Every page, the longest first; those made for the clipboard are not for readers."""
    root = pathlib.Path(folder)
    found = [p for p in root.rglob("*.html") if not p.name.endswith("-word.html")]
    return [str(p.relative_to(root)) for p in sorted(found, key=lambda p: (-p.stat().st_size, str(p)))]


def serve(folder):
    """The address of a server on a free port, which ends with this process."""
    server = Server(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"
