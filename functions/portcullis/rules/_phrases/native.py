"""Scripts that need no blanks between words, or whose words grow at both ends: terms may stand anywhere in them.

Chinese, Japanese, Korean, Thai, Arabic, Hebrew and the scripts of India are compared as they are written, without
blanks and signs between their letters, for those are how adverts dodge filters ("加-V-信"). Other letters among them
become what they look like.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Final
from unicodedata import normalize

from portcullis.text.links import to_tokens
from portcullis.text.normalise import skeleton

_RANGES: Final = (
    "\u0590-\u07ff\u0900-\u0eff\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
)
_PIECES: Final = re.compile(r"<[a-z]{2,8}>|[^\W_]+|[$🔞💦🍑💰💵🎁]")
# Chinese as it is written in Taiwan and Hong Kong, as far as the words of scams need it.
_TRADITIONAL: Final = (
    "職职 賺赚 錢钱 結结 單单 號号 裡里 麗丽 龍龙 買买 賣卖 財财 貸贷 賭赌 開开 關关 體体 會会 員员 點点"
    " 擊击 連连 網网 頻频 觀观 贊赞 讚赞 訂订 閱阅 獎奖 領领 戶户 驗验 證证 帳账 賬账 異异 凍冻 絡络 個个"
    " 費费 專专 業业 導导 師师 漲涨 穩稳 虧亏 餘余 萬万 億亿 寶宝 遊游 戲戏 區区 團团 隊队 兌兑 換换 儲储"
    " 價价 優优 詢询 諮咨 電电 聯联 繫系 係系 發发 進进 這这 資资 訊讯 騙骗 詐诈 舊旧 轉转 傳传 給给 實实"
    " 現现 時时 無无 條条 請请 歡欢 應应 飛飞 機机 們们 來来 還还 邊边 紅红 綠绿 賽赛 務务 約约 頁页 見见"
    " 錄录 經经 學学 對对 樣样 讓让"
)
# What is written for 微, 信, 扣, 群 and "add" so that no filter sees them.
_ALIKE: Final = "薇微 徽微 嶶微 溦微 葳微 伩信 ❤信 ♥信 ♡信 裙群 峮群 ➕加 +加 叩扣 抠扣 蔻扣"
_ARABIC: Final = "أا إا آا ىي ةه"
_SAME: Final = {
    **{ord(pair[0]): pair[1] for pair in f"{_TRADITIONAL} {_ALIKE} {_ARABIC}".split()},
    ord("ـ"): None,
    ord("✈"): "飞机",
    ord("🐧"): "qq",
}
_BETWEEN: Final = "<zz>"
"""Stands between terms that are folded together; folding keeps it apart."""


@cache
def _letter() -> re.Pattern[str]:
    """One letter of these scripts. Compiled for the first text that needs it, for that takes some milliseconds."""
    return re.compile(f"[{_RANGES}]")


@cache
def _foreign() -> re.Pattern[str]:
    """A run of anything else but white space."""
    return re.compile(f"[^\\s{_RANGES}]+")


def is_native(text: str) -> bool:
    """Whether the text has letters of these scripts."""
    return not text.isascii() and _letter().search(text) is not None


def fold(prose: str) -> str:
    """A cleaned text's letters, figures and tokens in a row. Idempotent but for links."""
    prose = to_tokens(prose.translate(_SAME).lower())
    return "".join(_PIECES.findall(_foreign().sub(lambda match: skeleton(match[0]), prose)))


def as_native(terms: Sequence[str]) -> list[str]:
    """Each term as ``fold`` writes it."""
    return fold(normalize("NFKC", _BETWEEN.join(terms))).split(_BETWEEN)
