package org.thongthin.search.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.thongthin.search.analysis.Fingerprint;
import org.thongthin.search.query.BadCursorException;
import org.thongthin.search.query.SearchQuestion;

/**
 * Where an answer goes on: after the hit with these sort values, under the scores of that moment. Its text form is for us
 * alone and good for a URL; what is not ours, or was made for another question, is refused.
 *
 * @param values of the last hit: a Float or Double first or not at all, then a Long, then the id as a BytesRef
 */
record Cursor(Moment moment, List<Object> values) {
    private static final byte VERSION = 1;
    private static final int LONGEST = 16_384;
    private static final int MOST_TERMS = 2_000;

    private enum Value {
        SCORE,
        DISTANCE,
        TIME,
        ID
    }

    Cursor {
        values = List.copyOf(values);
    }

    /** The last hit as Lucene takes it; every document with these values counts as before it. */
    FieldDoc last() {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, values.toArray());
    }

    String encode(SearchQuestion question) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeInt(name(question));
            write(moment, out);
            out.writeByte(values.size());
            for (Object value : values) {
                write(value, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] body = bytes.toByteArray();
        byte[] whole = Arrays.copyOf(body, body.length + Integer.BYTES);
        ByteBuffer.wrap(whole).putInt(body.length, checksum(body));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    private static void write(Moment moment, DataOutputStream out) throws IOException {
        out.writeLong(moment.millis());
        out.writeByte(moment.way().layout());
        out.writeBoolean(moment.way().loosely());
        out.writeByte(moment.numbers().size());
        for (float number : moment.numbers()) {
            out.writeFloat(number);
        }
        out.writeShort(moment.frequencies().size());
        for (Map.Entry<Integer, Integer> term : moment.frequencies().entrySet()) {
            out.writeInt(term.getKey());
            writeShortly(term.getValue(), out);
        }
        out.writeShort(moment.collections().size());
        for (Map.Entry<Integer, Moment.Collection> field : moment.collections().entrySet()) {
            out.writeInt(field.getKey());
            writeShortly(field.getValue().documents(), out);
            writeShortly(field.getValue().length(), out);
        }
    }

    private static void writeShortly(long number, DataOutputStream out) throws IOException {
        long left = number;
        while (left > 0x7F) {
            out.writeByte((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        out.writeByte((int) left);
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        switch (value) {
            case Float score -> {
                out.writeByte(Value.SCORE.ordinal());
                out.writeFloat(score);
            }
            case Double distance -> {
                out.writeByte(Value.DISTANCE.ordinal());
                out.writeDouble(distance);
            }
            case Long time -> {
                out.writeByte(Value.TIME.ordinal());
                out.writeLong(time);
            }
            case BytesRef id -> {
                out.writeByte(Value.ID.ordinal());
                out.writeUTF(id.utf8ToString());
            }
            default -> throw new IllegalStateException("no value to sort by: " + value.getClass());
        }
    }

    /** @throws BadCursorException where it is none of this question */
    static Cursor decode(String text, SearchQuestion question) {
        byte[] body = body(text);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body))) {
            require(in.readByte() == VERSION, "another version's");
            require(in.readInt() == name(question), "another question's");
            Moment moment = moment(in);
            List<Object> values = new ArrayList<>();
            for (int left = in.readUnsignedByte(); left > 0; left--) {
                values.add(value(in));
            }
            require(in.read() < 0, "too long");
            return new Cursor(moment, values);
        } catch (IOException e) {
            throw new BadCursorException("The cursor is broken off");
        }
    }

    private static byte[] body(String text) {
        require(text.length() <= LONGEST, "too long");
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new BadCursorException("The cursor is not one of ours");
        }
        require(whole.length > Integer.BYTES, "too short");
        byte[] body = Arrays.copyOf(whole, whole.length - Integer.BYTES);
        require(ByteBuffer.wrap(whole).getInt(body.length) == checksum(body), "not one of ours");
        return body;
    }

    private static Moment moment(DataInputStream in) throws IOException {
        long millis = in.readLong();
        Moment.Way way = new Moment.Way(in.readUnsignedByte(), in.readBoolean());
        List<Float> numbers = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            numbers.add(score(in.readFloat()));
        }
        Map<Integer, Integer> frequencies = new HashMap<>();
        for (int left = few(in.readUnsignedShort()); left > 0; left--) {
            frequencies.put(in.readInt(), (int) number(in, 0, Integer.MAX_VALUE));
        }
        Map<Integer, Moment.Collection> collections = new HashMap<>();
        for (int left = few(in.readUnsignedShort()); left > 0; left--) {
            collections.put(
                    in.readInt(),
                    new Moment.Collection(number(in, 1, Integer.MAX_VALUE), number(in, 1, Long.MAX_VALUE)));
        }
        return Moment.again(millis, frequencies, collections, numbers, way);
    }

    private static float score(float score) {
        require(score >= 0 && score < Float.POSITIVE_INFINITY, "no score");
        return score;
    }

    private static int few(int terms) {
        require(terms <= MOST_TERMS, "too many terms");
        return terms;
    }

    private static long number(DataInputStream in, long least, long most) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += 7) {
            int part = in.readUnsignedByte();
            number |= (part & 0x7FL) << shift;
            if (part < 0x80) {
                require(number >= least && number <= most, "no number");
                return number;
            }
        }
        throw new BadCursorException("The cursor is without a number");
    }

    private static Object value(DataInputStream in) throws IOException {
        int type = in.readUnsignedByte();
        require(type < Value.values().length, "no value");
        return switch (Value.values()[type]) {
            case SCORE -> score(in.readFloat());
            case DISTANCE -> {
                double distance = in.readDouble();
                require(distance >= 0, "no distance");
                yield distance;
            }
            case TIME -> in.readLong();
            case ID -> new BytesRef(in.readUTF());
        };
    }

    /** Whatever decides which items an answer has and in which order; how many are on a page does not. */
    private static int name(SearchQuestion question) {
        return (question.text()
                        + '\n'
                        + question.filter()
                        + question.near()
                        + question.sort()
                        + question.exact()
                        + Fingerprint.value()
                        + Commit.SCHEMA)
                .hashCode();
    }

    private static int checksum(byte[] body) {
        CRC32C checksum = new CRC32C();
        checksum.update(body);
        return (int) checksum.getValue();
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new BadCursorException("The cursor is " + what);
        }
    }
}
