import { crc32, deflateRawSync } from "node:zlib";

// src/util/zip.ts
/** 1980-01-01, the first day that the format knows: a date of today would change the bytes. */
const DATE = 33;
const UTF8_NAMES = 2048;
const DEFLATE = 8;
/** A plain file that its owner may write, where Unix looks for it. */
const PLAIN = 33188 << 16 >>> 0;
/** A ZIP archive with the same bytes for the same files. Format: PKWARE APPNOTE 6.3, sections 4.3.7 to 4.3.16. */
function zip(entries) {
	const parts = [];
	const directory = [];
	let offset = 0;
	for (const { path, content } of entries) {
		const data = Buffer.from(content);
		const packed = deflateRawSync(data, { level: 9 });
		const name = Buffer.from(path);
		const shared = Buffer.alloc(26);
		shared.writeUInt16LE(20, 0);
		shared.writeUInt16LE(UTF8_NAMES, 2);
		shared.writeUInt16LE(DEFLATE, 4);
		shared.writeUInt16LE(DATE, 8);
		shared.writeUInt32LE(crc32(data), 10);
		shared.writeUInt32LE(packed.length, 14);
		shared.writeUInt32LE(data.length, 18);
		shared.writeUInt16LE(name.length, 22);
		parts.push(Buffer.from("PK", "latin1"), shared, name, packed);
		const entry = Buffer.alloc(14);
		entry.writeUInt32LE(PLAIN, 6);
		entry.writeUInt32LE(offset, 10);
		directory.push(Buffer.from("PK", "latin1"), shared, entry, name);
		offset += 30 + name.length + packed.length;
	}
	const list = Buffer.concat(directory);
	const end = Buffer.alloc(22);
	end.write("PK", "latin1");
	end.writeUInt16LE(entries.length, 8);
	end.writeUInt16LE(entries.length, 10);
	end.writeUInt32LE(list.length, 12);
	end.writeUInt32LE(offset, 16);
	return Buffer.concat([
		...parts,
		list,
		end
	]);
}

export { zip as t };