import { expect, test } from "vitest";
import { parseCsv } from "../../scripts/workbench/page/parse-csv";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

// RFC 4180, section 2: rules 1–7 and their examples.
test.each([
  [
    "aaa,bbb\r\nzzz,yyy\r\n",
    [
      ["aaa", "bbb"],
      ["zzz", "yyy"],
    ],
  ],
  [
    "aaa,bbb\r\nzzz,yyy",
    [
      ["aaa", "bbb"],
      ["zzz", "yyy"],
    ],
  ],
  [
    "aaa,bbb\nzzz,yyy\n",
    [
      ["aaa", "bbb"],
      ["zzz", "yyy"],
    ],
  ],
  [
    '"aaa","b\r\nbb"\r\nzzz,yyy',
    [
      ["aaa", "b\r\nbb"],
      ["zzz", "yyy"],
    ],
  ],
  [
    '"aaa","b""bb"\r\nx,y',
    [
      ["aaa", 'b"bb'],
      ["x", "y"],
    ],
  ],
  [
    '"a,b",c\r\n d ,e',
    [
      ["a,b", "c"],
      [" d ", "e"],
    ],
  ],
  ["one\r\ntwo", [["one"], ["two"]]],
  [
    "a,b,c\r\n,,\r\n1,,3",
    [
      ["a", "b", "c"],
      ["1", "", "3"],
    ],
  ],
])("%j", (text, rows) => {
  expect(parseCsv(utf8(text), "detect", "")).toEqual({ rows });
});

test.each([
  [
    "a;b\n1,5;2",
    "",
    [
      ["a", "b"],
      ["1,5", "2"],
    ],
  ],
  [
    "a\tb\n1\t2",
    "",
    [
      ["a", "b"],
      ["1", "2"],
    ],
  ],
  ["a;b\n1;2", ",", [["a;b"], ["1;2"]]],
])("separators: %j by %j", (text, separator, rows) => {
  expect(parseCsv(utf8(text), "detect", separator)).toEqual({ rows });
});

// 订单号,金额 in GB18030 (GB/T 2312 code points: 订 B6A9, 单 B5A5, 号 BAC5, 金 BDF0, 额 B6EE).
const GB = Uint8Array.of(0xb6, 0xa9, 0xb5, 0xa5, 0xba, 0xc5, 0x2c, 0xbd, 0xf0, 0xb6, 0xee, 0x0a, 0x31, 0x2c, 0x32);

test("tells UTF-8, with or without its mark, from GB18030", () => {
  const rows = [
    ["订单号", "金额"],
    ["1", "2"],
  ];
  expect(parseCsv(utf8("订单号,金额\n1,2"), "detect", "")).toEqual({ rows });
  expect(parseCsv(utf8("\ufeff订单号,金额\n1,2"), "detect", "")).toEqual({ rows });
  expect(parseCsv(GB, "detect", "")).toEqual({ rows });
  expect(parseCsv(GB, "gb18030", "")).toEqual({ rows });
});

test("refuses what is not as it was said to be", () => {
  expect(parseCsv(GB, "utf-8", "")).toEqual({ refused: "encoding" });
  expect(parseCsv(utf8(""), "detect", "")).toEqual({ refused: "empty" });
  expect(parseCsv(utf8("\r\n\r\n , \r\n"), "detect", "")).toEqual({ refused: "empty" });
  expect(parseCsv(utf8('a,b\n1,2\n"3,4\n5,6'), "detect", "")).toMatchObject({ refused: "broken", row: 3 });
  expect(parseCsv(utf8('a,b\n"3"x,4\n5,6'), "detect", "")).toMatchObject({ refused: "broken", row: 2 });
});
