"""Sentence vectors from a model folder, through onnxruntime and tokenizers: the optional extra ``semantic``.

Method: sentence-transformers (Reimers and Gurevych 2019): tokens through the network, their last hidden states pooled
(the mean, or the first), scaled to length 1. Nothing of the extra is imported before a model is opened.
"""

import hashlib
import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quotetracker.errors import ModelError
from quotetracker.match.meant import Said, said

if TYPE_CHECKING:
    from quotetracker.match.meaning import Floats

EXTRA = ("onnxruntime", "tokenizers", "usearch")
NETWORKS = ("onnx/model.onnx", "model.onnx", "onnx/model_quantized.onnx", "onnx/model_int8.onnx")
"""Where a model folder may keep its network; the first one counts."""
_HUGE_NETWORK = 2_000_000_000  # bytes; sentence models are far below
_HUGE_TEXT_FILE = 60_000_000  # bytes of a tokenizer, a configuration
_LONGEST = 512  # tokens
_USUAL_LENGTH = 256
_CHARACTERS = 8  # of a text for each token that is read: more would be cut off anyway
_TOKENS_AT_ONCE = 4096  # keeps memory small whatever comes
_ROWS_AT_ONCE = 64
_SIZES = range(8, 4097)
_INPUTS = {"input_ids", "attention_mask", "token_type_ids"}
_OTHER_MODEL = "Choose another model folder, or fetch the usual one: quotetracker meaning fetch."


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A folder in the usual layout, looked at but not opened."""

    path: Path
    network: Path
    longest: int
    """Tokens that are read of one text."""
    first_token: bool
    """Whether the state of the first token is the vector, instead of the mean of all."""

    @property
    def size(self) -> int:
        """Bytes of the network."""
        return self.network.stat().st_size


def missing_packages() -> tuple[str, ...]:
    """Packages of the extra that are not installed."""
    return tuple(name for name in EXTRA if not _is_installed(name))


def _is_installed(name: str) -> bool:
    from importlib.util import find_spec

    try:
        return find_spec(name) is not None
    except ImportError:
        return False


def look_at(path: Path) -> ModelFolder:
    """What a model folder says of itself; ModelError when a part is missing, or is none that can be used."""
    if not path.is_dir():
        raise ModelError(f"There is no model folder at {path}.", "Choose a folder with tokenizer.json in it.")
    if not (path / "tokenizer.json").is_file():
        raise ModelError(f"{path} has no tokenizer.json, so it is not a model folder.", _OTHER_MODEL)
    network = next((path / name for name in NETWORKS if (path / name).is_file()), None)
    if network is None:
        raise ModelError(f"{path} has no onnx/model.onnx.", "Choose a model that comes with an ONNX file.")
    for file, limit in ((network, _HUGE_NETWORK), (path / "tokenizer.json", _HUGE_TEXT_FILE)):
        if file.stat().st_size > limit:
            raise ModelError(
                f"{file} is too large ({file.stat().st_size // 1_000_000:,} MB; at most {limit // 1_000_000:,}).",
                "Choose a smaller model.",
            )
    steps = [str(step.get("type", "")).rpartition(".")[2] for step in _json(path / "modules.json", list)]
    if unknown := [step for step in steps if step not in ("Transformer", "Pooling", "Normalize")]:
        raise ModelError(f"The model in {path} has a step that is not known here: {unknown[0]}.", _OTHER_MODEL)
    pooling = _json(path / "1_Pooling" / "config.json", dict)
    modes = sorted(name for name, on in pooling.items() if name.startswith("pooling_mode_") and on is True)
    if modes and modes not in (["pooling_mode_mean_tokens"], ["pooling_mode_cls_token"]):
        raise ModelError(
            f"The model in {path} pools in a way that is not known here: {', '.join(modes)}.", _OTHER_MODEL
        )
    return ModelFolder(path, network, _length(path), first_token=modes == ["pooling_mode_cls_token"])


def open_encoder(path: Path) -> "OnnxEncoder":
    """The model in folder ``path``, tried on a sentence; ModelError says what is wrong with it, or what is missing."""
    folder = look_at(path)
    if missing := missing_packages():
        raise ModelError(
            f"Searching by meaning needs packages that are not installed: {', '.join(missing)}.",
            "Install them with: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.",
        )
    try:
        return OnnxEncoder(folder)
    except ModelError:
        raise
    except ImportError as error:
        raise ModelError(
            "The packages for comparing by meaning do not work on this computer.",
            "Install them anew: pip install “quotetracker[semantic]”, or from a checkout: script/setup semantic.",
            detail=str(error),
        ) from error
    # onnxruntime and tokenizers raise bare Exception for files that they do not understand.
    except Exception as error:
        raise ModelError(f"The model in {path} cannot be used.", _OTHER_MODEL, detail=str(error)) from error


class OnnxEncoder:
    """A model in memory; may be used from several threads."""

    def __init__(self, folder: ModelFolder) -> None:
        import onnxruntime
        from tokenizers import Tokenizer

        self._first_token = folder.first_token
        self._longest = folder.longest
        self._tokenizer: Any = Tokenizer.from_file(str(folder.path / "tokenizer.json"))
        self._tokenizer.enable_truncation(folder.longest)
        self._tokenizer.no_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = max(1, (os.cpu_count() or 1) // 2)  # the window needs the rest
        options.inter_op_num_threads = 1
        options.log_severity_level = 4  # what matters is raised
        # By path and not by bytes: then onnxruntime refuses weights that lie outside the folder.
        self._session: Any = onnxruntime.InferenceSession(
            str(folder.network), options, providers=["CPUExecutionProvider"]
        )
        self._inputs = [each.name for each in self._session.get_inputs()]
        self._output, self._pooled = self._chosen_output(folder.path)
        self.size = self._tried(folder.path)
        self.key = _digest(folder)

    def encode(self, texts: Sequence[str]) -> "Floats":
        """One row of 32-bit floats, of length 1, for each text; a text without any word gets zeros."""
        import numpy as np

        tokens = [each.ids for each in self._tokens(texts)]
        out = np.zeros((len(tokens), self.size), np.float32)
        for rows in _batches(tokens):
            out[rows] = self._run([tokens[row] for row in rows])
        return out

    def read(self, texts: Sequence[str]) -> list[Said | None]:
        """The words of each text as the model reads them; None for a model that tells of whole sentences only."""
        out: list[Said | None] = [None] * len(texts)
        if self._pooled:
            return out
        read = self._tokens(texts)
        tokens = [each.ids for each in read]
        for rows in _batches(tokens):
            states, _ = self._states([tokens[row] for row in rows])
            for row, own in zip(rows, states, strict=True):
                out[row] = said(texts[row], read[row].offsets, own[: len(tokens[row])])
        return out

    def _tokens(self, texts: Sequence[str]) -> Any:
        return self._tokenizer.encode_batch([text[: self._longest * _CHARACTERS] for text in texts])

    def _run(self, tokens: Sequence[Sequence[int]]) -> "Floats":
        import numpy as np

        states, mask = self._states(tokens)
        if not self._pooled:
            weights = mask[:, :, None].astype(np.float32)
            states = states[:, 0] if self._first_token else (states * weights).sum(1) / weights.sum(1)
        lengths = np.linalg.norm(states, axis=1, keepdims=True)
        out: Floats = states / np.maximum(lengths, 1e-9)
        return out

    def _states(self, tokens: Sequence[Sequence[int]]) -> tuple[Any, Any]:
        """What the network says of rows of tokens, and which places of these rows are tokens."""
        import numpy as np

        wide = max(map(len, tokens))
        ids = np.zeros((len(tokens), wide), np.int64)
        mask = np.zeros((len(tokens), wide), np.int64)
        for row, each in enumerate(tokens):
            ids[row, : len(each)] = each
            mask[row, : len(each)] = 1
        given = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        states = self._session.run([self._output], {name: given[name] for name in self._inputs})[0]
        return np.asarray(states, np.float32), mask

    def _chosen_output(self, path: Path) -> tuple[str, bool]:
        """Name of the output that is read, and whether it holds whole sentences rather than tokens."""
        if "input_ids" not in self._inputs or not _INPUTS.issuperset(self._inputs):
            raise ModelError(
                f"The model in {path} wants other input than sentences: {', '.join(self._inputs)}.",
                _OTHER_MODEL,
            )
        outputs = {each.name: len(each.shape) for each in self._session.get_outputs()}
        for name in ("sentence_embedding", "last_hidden_state", "token_embeddings", *outputs):
            if outputs.get(name) in (2, 3):
                return name, outputs[name] == 2
        raise ModelError(f"The model in {path} gives no vectors.", _OTHER_MODEL)

    def _tried(self, path: Path) -> int:
        """Size of the vectors, found by using the model, also on the last word that the tokenizer knows."""
        import numpy as np

        last = max(self._tokenizer.get_vocab().values(), default=0)
        try:
            states = self._run([[*self._tokenizer.encode("A sentence to try it.").ids], [last]])
        except ModelError:
            raise
        except Exception as error:
            raise ModelError(
                f"Tokenizer and network in {path} do not belong together, or one of them is damaged.",
                _OTHER_MODEL,
                detail=str(error),
            ) from error
        if states.ndim != 2 or states.shape[1] not in _SIZES or not np.isfinite(states).all():
            raise ModelError(f"The model in {path} gives no usable vectors.", _OTHER_MODEL)
        return int(states.shape[1])


def _batches(tokens: Sequence[Sequence[int]]) -> Iterator[list[int]]:
    """Row numbers in batches of texts about as long; texts without tokens are left out."""
    batch: list[int] = []
    for row in sorted((row for row, each in enumerate(tokens) if each), key=lambda row: len(tokens[row])):
        if batch and (len(batch) == _ROWS_AT_ONCE or (len(batch) + 1) * len(tokens[row]) > _TOKENS_AT_ONCE):
            yield batch
            batch = []
        batch.append(row)
    if batch:
        yield batch


def _length(path: Path) -> int:
    wanted = _json(path / "sentence_bert_config.json", dict).get("max_seq_length")
    room = _json(path / "config.json", dict).get("max_position_embeddings")
    lengths = [value for value in (wanted, room) if isinstance(value, int) and value >= 8]
    return min([_LONGEST, *lengths]) if isinstance(wanted, int) else min([_USUAL_LENGTH, *lengths])


def _json(path: Path, kind: type[Any]) -> Any:
    """Content of an optional file, empty where there is none; ModelError when it is not what it should be."""
    if not path.is_file():
        return kind()
    try:
        if path.stat().st_size > _HUGE_TEXT_FILE:
            raise ValueError("too large")
        value = json.loads(path.read_text("utf-8"))
        if not isinstance(value, kind):
            raise TypeError(f"no {kind.__name__}")
    except (OSError, ValueError, TypeError, RecursionError) as error:
        raise ModelError(f"{path} cannot be read.", _OTHER_MODEL, detail=str(error)) from error
    return value


def _digest(folder: ModelFolder) -> str:
    """Names the content of a model: the same files in another folder make the same vectors."""
    digest = hashlib.sha256(f"{folder.longest} {folder.first_token}".encode())
    for file in (folder.network, folder.path / "tokenizer.json"):
        with file.open("rb") as opened:
            digest.update(hashlib.file_digest(opened, "sha256").digest())
    return digest.hexdigest()[:32]
