"""The real model, made by script/test from a wheel; and folders that are no models."""

import json
import lzma
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from meaning import MODEL, ROOT, needs_extra, needs_model

from quotetracker.errors import ModelError
from quotetracker.match import onnx_encoder
from quotetracker.match.meant import MEANT, meant
from quotetracker.match.model import weighed
from quotetracker.match.onnx_encoder import OnnxEncoder, look_at, open_encoder

STS = ROOT.parent / "shared" / "eval" / "matching" / "stsb.dev.jsonl.xz"


@pytest.fixture(scope="module")
def model() -> OnnxEncoder:
    return open_encoder(MODEL)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the model folder that may be damaged; the network itself is linked, not copied."""
    folder = tmp_path / "model"
    shutil.copytree(MODEL, folder, ignore=shutil.ignore_patterns("*.onnx"))
    (folder / "onnx" / "model.onnx").symlink_to(MODEL / "onnx" / "model.onnx")
    return folder


def _network(
    folder: Path, outputs: list[int | str], *, inputs: tuple[str, ...] = ("input_ids", "attention_mask")
) -> None:
    """A model folder with a network that gives ones of this shape for every token, and a tokenizer of three words."""
    import numpy as np
    import onnx
    from onnx import TensorProto, helper, numpy_helper
    from tokenizers import Tokenizer
    from tokenizers.models import WordLevel
    from tokenizers.pre_tokenizers import Whitespace

    vocabulary = {"[UNK]": 0, "a": 1, "b": 2}
    tokenizer = Tokenizer(WordLevel(vocabulary, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    (folder / "onnx").mkdir(parents=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    wide = int(outputs[-1])
    table = numpy_helper.from_array(np.arange(1, 3 * wide + 1, dtype=np.float32).reshape(3, wide), "table")
    nodes = [helper.make_node("Gather", ["table", inputs[0]], ["tokens"])]
    if len(outputs) == 2:
        nodes.append(helper.make_node("ReduceMean", ["tokens"], ["out"], axes=[1], keepdims=0))
    else:
        nodes.append(helper.make_node("Identity", ["tokens"], ["out"]))
    graph = helper.make_graph(
        nodes,
        "small",
        [helper.make_tensor_value_info(name, TensorProto.INT64, ["b", "t"]) for name in inputs],
        [helper.make_tensor_value_info("out", TensorProto.FLOAT, outputs)],
        [table],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.save(made, str(folder / "onnx" / "model.onnx"))


pytestmark = [pytest.mark.semantic, needs_extra]


@needs_model
def test_vectors_have_length_one_and_are_the_same_every_time(model: OnnxEncoder) -> None:
    import numpy as np

    texts = ["The harbour will close.", "Ein Satz auf Deutsch.", "x", "🙂 !!", "word " * 5000]
    once, alone = model.encode(texts), np.concatenate([model.encode([text]) for text in texts])

    assert once.shape == (5, 384)
    assert np.linalg.norm(once, axis=1) == pytest.approx(1, abs=1e-5)
    assert (once * alone).sum(1) == pytest.approx(1, abs=1e-4)
    assert (once == model.encode(texts)).all()


@needs_model
def test_a_paraphrase_lies_nearer_than_the_same_topic(model: OnnxEncoder) -> None:
    asked, paraphrase, topic, other = model.encode(
        [
            "Nobody should have to choose between medicine and rent.",
            "People must not be forced to decide whether to pay for drugs or for their flat.",
            "The price of medicine is set by a commission in the capital.",
            "Our goalkeeper saved two penalties and sang all night.",
        ]
    )

    assert asked @ paraphrase > asked @ topic + 0.1 > asked @ other + 0.2


@needs_model
def test_nothing_and_very_much_can_be_encoded(model: OnnxEncoder) -> None:
    assert model.encode([]).shape == (0, 384)
    assert model.encode(["", "\n\u200b"]).shape == (2, 384)
    assert model.encode(["a" * 1_000_000, "long " * 200_000]).shape == (2, 384)


@needs_model
@pytest.mark.skipif(not STS.is_file(), reason="the data are not on this machine")
def test_similarities_rank_as_people_rank_them(model: OnnxEncoder) -> None:
    import numpy as np

    with lzma.open(STS, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file][:600]
    a, b = (model.encode([row[side] for row in rows]) for side in "ab")
    ours, theirs = (a * b).sum(1), np.array([row["label"] for row in rows])
    ranks = [np.unique(each, return_inverse=True, return_counts=True) for each in (ours, theirs)]
    middle = [(np.cumsum(counts) - (counts - 1) / 2)[place] for _, place, counts in ranks]

    assert np.corrcoef(*middle)[0, 1] > 0.84


@needs_model
def test_the_key_follows_the_content_and_not_the_place(model: OnnxEncoder, copy: Path) -> None:
    assert open_encoder(copy).key == model.key
    (copy / "sentence_bert_config.json").write_text('{"max_seq_length": 64}', "utf-8")
    assert open_encoder(copy).key != model.key


@needs_model
def test_a_network_that_pools_by_itself_is_taken_as_it_is(tmp_path: Path) -> None:
    _network(tmp_path / "tokens", ["b", "t", 16])
    _network(tmp_path / "sentences", ["b", 16])
    texts = ["a b", "b", "a a b"]

    tokens, sentences = (open_encoder(tmp_path / name).encode(texts[:1]) for name in ("tokens", "sentences"))
    assert tokens == pytest.approx(sentences, abs=1e-6)
    assert open_encoder(tmp_path / "tokens").encode(texts).shape == (3, 16)


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("no folder", "There is no model folder"),
        ("no tokenizer", "has no tokenizer.json"),
        ("no network", "has no onnx/model.onnx"),
        ("network is text", "cannot be used"),
        ("network is cut", "cannot be used"),
        ("tokenizer is text", "cannot be used"),
        ("tokenizer has more words", "do not belong together"),
        ("pools strangely", "pools in a way"),
        ("another step", "has a step that is not known here: Dense"),
        ("settings are a list", "cannot be read"),
        ("network is huge", "is too large"),
    ],
)
@needs_model
def test_a_bad_folder_gets_one_sentence(copy: Path, damage: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    network = copy / "onnx" / "model.onnx"
    if damage == "no folder":
        shutil.rmtree(copy)
    elif damage == "no tokenizer":
        (copy / "tokenizer.json").unlink()
    elif damage == "no network":
        network.unlink()
    elif damage == "network is text":
        network.unlink()
        network.write_text("version https://git-lfs.github.com/spec/v1\n", "utf-8")
    elif damage == "network is cut":
        whole = network.read_bytes()
        network.unlink()
        network.write_bytes(whole[: len(whole) // 3])
    elif damage == "tokenizer is text":
        (copy / "tokenizer.json").write_text("<html>", "utf-8")
    elif damage == "tokenizer has more words":
        tokenizer: dict[str, Any] = json.loads((copy / "tokenizer.json").read_text("utf-8"))
        tokenizer["model"]["vocab"]["onemoreword"] = 99_999
        (copy / "tokenizer.json").write_text(json.dumps(tokenizer), "utf-8")
    elif damage == "pools strangely":
        (copy / "1_Pooling" / "config.json").write_text('{"pooling_mode_max_tokens": true}', "utf-8")
    elif damage == "another step":
        (copy / "modules.json").write_text('[{"type": "sentence_transformers.models.Dense"}]', "utf-8")
    elif damage == "settings are a list":
        (copy / "config.json").write_text("[1]", "utf-8")
    elif damage == "network is huge":
        monkeypatch.setattr(onnx_encoder, "_HUGE_NETWORK", 1000)
    with pytest.raises(ModelError) as caught:
        open_encoder(copy)

    assert said in caught.value.what
    assert caught.value.next_step
    assert "Traceback" not in str(caught.value)


@needs_model
def test_a_network_of_other_shape_is_refused(tmp_path: Path) -> None:
    _network(tmp_path / "flat", ["b", "t", 2])
    _network(tmp_path / "picture", ["b", "t", 16], inputs=("pixels",))

    with pytest.raises(ModelError, match="no usable vectors"):
        open_encoder(tmp_path / "flat")
    with pytest.raises(ModelError, match="other input than sentences: pixels"):
        open_encoder(tmp_path / "picture")


@pytest.mark.parametrize("location", ["../../secret.bin", "/etc/hostname"])
@needs_model
def test_a_network_gets_no_files_from_outside_its_folder(tmp_path: Path, location: str) -> None:
    import onnx
    from onnx import TensorProto

    folder = tmp_path / "m"
    _network(folder, ["b", "t", 16])
    made = onnx.load(str(folder / "onnx" / "model.onnx"))
    table = made.graph.initializer[0]
    (tmp_path / "secret.bin").write_bytes(table.raw_data)
    table.ClearField("raw_data")
    table.data_location = TensorProto.EXTERNAL
    table.external_data.add(key="location", value=location)
    (folder / "onnx" / "model.onnx").write_bytes(made.SerializeToString())

    with pytest.raises(ModelError, match="cannot be used") as caught:
        open_encoder(folder)
    assert "External data path" in caught.value.detail


@needs_model
def test_words_are_read_in_their_sentence(model: OnnxEncoder) -> None:
    first, second = model.read(["The bank raised its rates.", "Café: the river bank flooded!"])

    assert first is not None
    assert second is not None
    assert len(first.stems) == 5
    assert second.states.shape == (5, 384)
    one, other = first.states[first.stems.index("bank")], second.states[second.stems.index("bank")]
    assert not np.allclose(one, other), "a word means what its sentence makes of it"
    assert model.read(["…", ""]) == [None, None]


@needs_model
def test_one_statement_is_told_from_another_one_on_its_topic(model: OnnxEncoder) -> None:
    asked = "We will close the children's ward in March because there are no nurses left."
    same = "In spring the paediatric unit shuts down for want of staff."
    others = ["The children's ward got new windows and a playroom in March.", "Our nurses were on strike in March."]
    told = {text: _told(model, asked, text) for text in (same, *others)}

    assert told[same] > max(told[text] for text in others)


def _told(model: OnnxEncoder, a: str, b: str) -> float:
    left, right = model.read([a, b])
    assert left is not None
    assert right is not None
    one, other = model.encode([a, b])
    return weighed("meaning", MEANT, meant(left, right, float(one @ other)))


@needs_model
def test_two_threads_may_encode_at_once(model: OnnxEncoder) -> None:
    from concurrent.futures import ThreadPoolExecutor

    texts = [f"Sentence number {nth} is about the weather." for nth in range(64)]
    alone = model.encode(texts)
    with ThreadPoolExecutor(2) as pool:
        both = list(pool.map(model.encode, [texts, texts]))

    assert all((each == alone).all() for each in both)


def test_looking_at_a_folder_imports_nothing_of_the_extra() -> None:
    code = (
        "import sys; from pathlib import Path; from quotetracker.match import onnx_encoder, vectors, vectors_graph\n"
        "print([n for n in ('numpy', 'onnxruntime', 'tokenizers', 'usearch') if n in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, env=dict(os.environ)
    )

    assert ran.stdout.strip() == "[]"


def test_the_usual_places_of_a_network_are_known(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.json").write_text("{}", "utf-8")
    (tmp_path / "model.onnx").write_bytes(b"x")

    assert look_at(tmp_path).network == tmp_path / "model.onnx"
