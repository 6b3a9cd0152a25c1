"""A fake OpenAI-compatible endpoint: scripted answers, delays and errors. It refuses what OpenAI would refuse.

Run it with ``python -m tools.fakes.llm``; when ready it prints ``{"url": "…/v1", "key": …}``.

Control calls, on the same port:

* ``POST /_control/script``: a list of steps, used up in order, one a request. A step is an object with any
  of ``content`` (text, or an object that becomes JSON text), ``delay_s``, ``status`` (an error with that
  status), ``retry_after`` (seconds, with 429), ``malformed`` (a body that is no JSON), ``drop`` (the
  connection closes), ``refusal`` (the model declines), ``finish_reason``, ``body`` (answered as it is),
  ``drip_s`` (blanks keep the connection alive for so long before the answer), ``code`` (of the error, with status).
* ``POST /_control/default``: the step for requests beyond the script.
* ``GET /_control/requests``: what was asked: path, body and time.
* ``GET /_control/refused``: requests of a shape that OpenAI refuses, with the reason. They use up no step.
* ``DELETE /_control/requests``: forget requests and script.
"""

import argparse
import asyncio
import json
import os
import sys
import time
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tools.fakes.llm_request import RefusedError, check
from tools.fakes.serving import serve

_NO_OPINION = {
    "rationale": "A fake has no opinion.",
    "verdict": "unsure",
    "confidence": 0.5,
    "category": "conversation",
}
"""What a question with a schema gets until it is told otherwise: the one schema that Portcullis asks with."""
_PLAIN = {"content": "OK"}
_TOKENS = {"prompt_tokens": 10, "completion_tokens": 5, "total_tokens": 15}


@dataclass
class Llm:
    """The endpoint and its script."""

    key: str
    script: deque[dict[str, Any]] = field(default_factory=deque)
    default: dict[str, Any] = field(default_factory=lambda: dict(_PLAIN))
    requests: list[dict[str, Any]] = field(default_factory=list)
    refused: list[dict[str, Any]] = field(default_factory=list)

    def app(self) -> web.Application:
        """The aiohttp application."""
        app = web.Application()
        app.add_routes(
            [
                web.post("/v1/chat/completions", self._complete),
                web.post("/v1/responses", self._complete),
                web.post("/_control/script", self._set_script),
                web.post("/_control/default", self._set_default),
                web.get("/_control/requests", self._list),
                web.get("/_control/refused", self._list_refused),
                web.delete("/_control/requests", self._forget),
            ]
        )
        return app

    async def _complete(self, request: web.Request) -> web.StreamResponse:
        if request.headers.get("Authorization") != f"Bearer {self.key}":
            return _error(401, "Incorrect API key provided.", "invalid_api_key")
        try:
            body = json.loads(await request.read())
            check(body, chat=request.path.endswith("completions"))
        except (ValueError, RefusedError) as error:
            self.refused.append({"path": request.path, "reason": str(error)})
            return _error(400, str(error), "invalid_request_error")
        self.requests.append({"path": request.path, "body": body, "at_ms": int(time.time() * 1000)})
        step = self.script.popleft() if self.script else self.default
        if step == _PLAIN and body.get("response_format", {}).get("type") == "json_schema":
            step = {"content": _NO_OPINION}
        await asyncio.sleep(step.get("delay_s", 0))
        if step.get("drop") and request.transport is not None:
            request.transport.close()
        if step.get("malformed"):
            return web.Response(text='{"id": "cut off', content_type="application/json")
        if "status" in step:
            answer = _error(int(step["status"]), "scripted error", step.get("code", "scripted"))
            if "retry_after" in step:
                answer.headers["Retry-After"] = str(step["retry_after"])
            return answer
        if "body" in step:
            return web.json_response(step["body"])
        if "drip_s" in step:
            return await _drip(request, step["drip_s"])
        content = step.get("content", "")
        text = content if isinstance(content, str) else json.dumps(content)
        model, number = str(body["model"]), len(self.requests)
        if request.path.endswith("completions"):
            return web.json_response(_chat(model, text, number, step))
        return web.json_response(_response(model, text, number))

    async def _set_script(self, request: web.Request) -> web.Response:
        self.script = deque(await request.json())
        return web.json_response({"steps": len(self.script)})

    async def _set_default(self, request: web.Request) -> web.Response:
        self.default = await request.json()
        return web.json_response({})

    async def _list(self, _: web.Request) -> web.Response:
        return web.json_response({"requests": self.requests, "steps_left": len(self.script)})

    async def _list_refused(self, _: web.Request) -> web.Response:
        return web.json_response(self.refused)

    async def _forget(self, _: web.Request) -> web.Response:
        self.requests.clear()
        self.refused.clear()
        self.script.clear()
        return web.json_response({})


async def _drip(request: web.Request, seconds: float) -> web.StreamResponse:
    """Blanks, as proxies send them while a model thinks; the answer never comes."""
    answer = web.StreamResponse(headers={"Content-Type": "application/json"})
    await answer.prepare(request)
    for _ in range(round(seconds / 0.05)):
        await answer.write(b" ")
        await asyncio.sleep(0.05)
    await answer.write_eof()
    return answer


def _chat(model: str, text: str, number: int, step: dict[str, Any]) -> dict[str, Any]:
    refusal = step.get("refusal")
    message = {"role": "assistant", "content": None if refusal else text, "refusal": refusal}
    reason = step.get("finish_reason", "stop")
    choice = {"index": 0, "message": message, "finish_reason": reason, "logprobs": None}
    head = {"id": f"chatcmpl-{number}", "object": "chat.completion", "created": int(time.time())}
    return {**head, "model": model, "choices": [choice], "usage": _TOKENS}


def _response(model: str, text: str, number: int) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []}]
    output = {"type": "message", "id": f"msg_{number}", "role": "assistant", "status": "completed"}
    head = {"id": f"resp_{number}", "object": "response", "created_at": int(time.time())}
    rest = {"status": "completed", "model": model, "tools": [], "tool_choice": "auto"}
    usage = {"input_tokens": 10, "output_tokens": 5, "total_tokens": 15}
    return {
        **head,
        **rest,
        "output": [{**output, "content": content}],
        "parallel_tool_calls": True,
        "usage": usage,
    }


def _error(status: int, message: str, code: str) -> web.Response:
    body = {"error": {"message": message, "type": "error", "param": None, "code": code}}
    return web.json_response(body, status=status)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m tools.fakes.llm")
    parser.add_argument(
        "--port", type=int, default=int(os.environ.get("PORT", "0")), help="0 takes a free one"
    )
    parser.add_argument("--key", default="sk-fake", help="the API key that is accepted")
    parser.add_argument("--until-stdin-closes", action="store_true", help="end when the pipe to stdin closes")
    given = parser.parse_args(sys.argv[1:])

    def ready(port: int) -> dict[str, Any]:
        return {"url": f"http://127.0.0.1:{port}/v1", "key": given.key}

    asyncio.run(serve(Llm(given.key).app(), given.port, ready, until_stdin_closes=given.until_stdin_closes))


if __name__ == "__main__":
    main()
