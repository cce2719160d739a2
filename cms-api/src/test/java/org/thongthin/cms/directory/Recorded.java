package org.thongthin.cms.directory;

import io.micronaut.context.annotation.Primary;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.AuditTrail;
import org.thongthin.cms.content.ChangeLog;

/** Keeps what the directory tells the ports of {@code content}, in its order. */
@Singleton
@Primary
@Requires(property = "spec.name", value = "directory")
final class Recorded implements AuditTrail, ChangeLog {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public void append(
            @Nullable UUID personId, String action, String subjectType, String subjectId, Map<String, Object> detail) {
        calls.add(action + " " + subjectId + " " + detail.get("changed"));
    }

    @Override
    public void append(String type, String id) {
        if (failing) {
            throw new IllegalStateException("no change log today");
        }
        calls.add("change " + type + " " + id);
    }

    List<String> calls() {
        return List.copyOf(calls);
    }

    void forget() {
        calls.clear();
        failing = false;
    }

    void failFromNowOn() {
        failing = true;
    }
}
