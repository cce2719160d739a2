package org.thongthin.cms.content.difference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.annotation.Introspected;

/**
 * A piece of two texts: what stayed and what went is the old one, what stayed and what came the new one.
 *
 * @param text never empty
 */
@Introspected
public record Segment(Op op, String text) {
    public enum Op {
        @JsonProperty("equal")
        EQUAL,
        @JsonProperty("insert")
        INSERT,
        @JsonProperty("delete")
        DELETE
    }

    @JsonIgnore
    public boolean isEqual() {
        return op == Op.EQUAL;
    }

    @JsonIgnore
    public boolean isInserted() {
        return op == Op.INSERT;
    }

    @JsonIgnore
    public boolean isDeleted() {
        return op == Op.DELETE;
    }
}
