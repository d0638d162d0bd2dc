"""The address that charts in notebooks fetch plotly.js from, served by this machine: the browser has no network.

The page is left as it is. It asks for the same address, and runs the answer only if its hash is the one that it names.
"""

import contextlib
import http.server
import pathlib
import ssl
import subprocess
import tempfile
import threading

HOST = "cdn.jsdelivr.net"


@contextlib.contextmanager
def serving(script):
    """Serves a plotly.js; gives the arguments by which Chromium finds it, and the list of paths that are asked for."""
    asked = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            asked.append(self.path)
            body = pathlib.Path(script).read_bytes() if self.path.endswith("/plotly.min.js") else None
            self.send_response(200 if body else 404)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.send_header("Content-Type", "text/javascript")
            self.send_header("Content-Length", str(len(body or b"")))
            self.end_headers()
            self.wfile.write(body or b"")

        def log_message(self, *_):
            pass

    with tempfile.TemporaryDirectory() as folder:
        key, certificate = f"{folder}/key.pem", f"{folder}/cert.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={HOST}", "-keyout", key, "-out", certificate],
                       check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        port = server.server_address[1]
        try:
            yield [f"--host-resolver-rules=MAP {HOST} 127.0.0.1:{port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost", "--ignore-certificate-errors"], asked
        finally:
            server.shutdown()
