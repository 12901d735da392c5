"""The module inside a real homeserver, through the door that every client uses."""

import http.client
import json
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from synapse.module_api.errors import ConfigError

from strainer.adapters.synapse import ContactChecker

START_SECONDS = 90
PATH = "/_matrix/client/v3"

CONFIG = """
server_name: teahouse.example
report_stats: false
suppress_key_server_warning: true
trusted_key_servers: []
pid_file: {folder}/pid
signing_key_path: {folder}/signing.key
media_store_path: {folder}/media
log_config: {folder}/log.yaml
enable_registration: true
enable_registration_without_verification: true
listeners:
  - {{port: {port}, type: http, bind_addresses: ['127.0.0.1'], resources: [{{names: [client]}}]}}
database: {{name: sqlite3, args: {{database: '{folder}/homeserver.db'}}}}
rc_message: {{per_second: 1000, burst_count: 1000}}
rc_registration: {{per_second: 1000, burst_count: 1000}}
modules:
  - module: strainer.adapters.synapse.ContactChecker
    config: {{allow: [our-forum.example]}}
"""
LOGGING = """
version: 1
disable_existing_loggers: false
formatters: {{plain: {{format: '%(name)s %(message)s'}}}}
handlers: {{file: {{class: logging.FileHandler, filename: {folder}/server.log, formatter: plain}}}}
root: {{level: INFO, handlers: [file]}}
"""


class Client:
    """Somebody with an account."""

    def __init__(self, port: int, name: str) -> None:
        self._port, self._token = port, ""
        self._sent = 0
        wanted = {"username": name, "password": "a long word or two", "auth": {"type": "m.login.dummy"}}
        code, account = self.ask("POST", "/register", wanted)
        assert code == 200, account
        self._token = account["access_token"]

    def ask(self, method: str, path: str, body: dict[str, Any]) -> tuple[int, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        headers = {"Authorization": f"Bearer {self._token}"} if self._token else {}
        connection.request(method, PATH + path, json.dumps(body), headers)
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())

    def room(self) -> str:
        return str(self.ask("POST", "/createRoom", {"preset": "public_chat"})[1]["room_id"])

    def say(self, room: str, words: str) -> int:
        self._sent += 1
        content = {"msgtype": "m.text", "body": words}
        return self.ask("PUT", f"/rooms/{room}/send/m.room.message/{self._sent}", content)[0]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homeserver")


@pytest.fixture(scope="module")
def client(folder: Path) -> Iterator[Client]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (folder / "homeserver.yaml").write_text(CONFIG.format(folder=folder, port=port))
    (folder / "log.yaml").write_text(LOGGING.format(folder=folder))
    command = [sys.executable, "-m", "synapse.app.homeserver", "--config-path", str(folder / "homeserver.yaml")]
    subprocess.run([*command, "--generate-keys"], check=True, timeout=START_SECONDS)
    server = subprocess.Popen(command, cwd=folder)
    try:
        until = time.monotonic() + START_SECONDS
        while True:
            try:
                yield Client(port, "jane")
                break
            except ConnectionRefusedError:
                assert server.poll() is None, "the homeserver stopped"
                assert time.monotonic() < until, "the homeserver did not open"
                time.sleep(0.2)
    finally:
        server.terminate()
        server.wait(30)


def test_contact_is_refused_and_ordinary_talk_goes_through(client: Client) -> None:
    room = client.room()

    assert client.say(room, "i fell asleep at nine, how was your day?") == 200
    assert client.say(room, "my number is 07700 900123, text me tonight") == 403


def test_a_number_given_bit_by_bit_is_refused(client: Client) -> None:
    room = client.room()

    said = [client.say(room, words) for words in ("my number:", "07700", "900", "123")]

    assert said[-1] == 403


def test_rooms_do_not_hear_each_other(client: Client) -> None:
    one, other = client.room(), client.room()
    client.say(one, "07700")

    assert client.say(other, "900123") == 200


def test_what_is_allowed_passes(client: Client) -> None:
    assert client.say(client.room(), "read it on our-forum.example") == 200


def test_topics_and_edits_are_read(client: Client) -> None:
    room = client.room()
    edit = {"msgtype": "m.text", "body": "* hm", "m.new_content": {"body": "mail jane.d@example.com"}}

    assert client.ask("PUT", f"/rooms/{room}/state/m.room.topic", {"topic": "all about tea"})[0] == 200
    assert client.ask("PUT", f"/rooms/{room}/state/m.room.topic", {"topic": "add me on snap: jane_d92"})[0] == 403
    assert client.ask("PUT", f"/rooms/{room}/send/m.room.message/edit1", edit)[0] == 403


def test_the_log_knows_kinds_and_no_words(client: Client, folder: Path) -> None:
    assert client.say(client.room(), "write to marmalade.cat@example.com") == 403

    log = (folder / "server.log").read_text()
    assert "refused a m.room.message: email" in log
    assert "marmalade" not in log


@pytest.mark.parametrize(
    ("config", "named"),
    [({"alow": []}, "alow"), ({"allow": "x"}, "allow"), ({"lexicons": ["/no/such/list"]}, "/no/such/list")],
)
def test_a_slip_in_the_configuration_is_named(config: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        ContactChecker.parse_config(config)
