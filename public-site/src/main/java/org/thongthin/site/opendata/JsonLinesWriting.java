package org.thongthin.site.opendata;

import java.util.Arrays;

/** An item a line, each a JSON object (jsonlines.org). */
final class JsonLinesWriting implements Writing {
    @Override
    public byte[] beginning() {
        return new byte[0];
    }

    @Override
    public byte[] next(OpenItem item) {
        byte[] json = Json.bytes(item);
        byte[] line = Arrays.copyOf(json, json.length + 1);
        line[json.length] = '\n';
        return line;
    }

    @Override
    public byte[] end() {
        return new byte[0];
    }
}
