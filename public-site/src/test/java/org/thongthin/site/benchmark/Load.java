package org.thongthin.site.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** wrk, with two threads and 64 connections. */
final class Load {
    private static final Pattern RESULT =
            Pattern.compile("RESULT rate=([0-9.]+) p50=([0-9.]+) p99=([0-9.]+) failed=([0-9]+)");
    private static final String DONE = """
            function done(summary, latency, requests)
              local e = summary.errors
              io.write(string.format("RESULT rate=%.1f p50=%.3f p99=%.3f failed=%d\\n",
                summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000,
                latency:percentile(99) / 1000, e.status + e.connect + e.read + e.write + e.timeout))
            end
            """;
    /** Each thread begins at another place of the list, so that no two ask the same at once. */
    private static final String LIST = """
            local threads = 0
            function setup(thread) thread:set("offset", threads * 5003); threads = threads + 1 end
            function init(arguments)
              targets = {}
              for line in io.lines(arguments[1]) do targets[#targets + 1] = wrk.format("GET", line) end
              position = offset
            end
            function request() position = position + 1; return targets[position % #targets + 1] end
            """;

    private final Path one;
    private final Path list;

    Load(Path folder) throws IOException {
        one = Files.writeString(folder.resolve("one.lua"), DONE);
        list = Files.writeString(folder.resolve("list.lua"), LIST + DONE);
    }

    /**
     * @param rate answers a second
     * @param median of the waiting, in milliseconds
     * @param p99 the 99th percentile of it
     */
    record Result(double rate, double median, double p99) {}

    /** The same target again and again. */
    Result on(String url, int seconds, String... headers) throws IOException, InterruptedException {
        return run(one, url, seconds, List.of(), headers);
    }

    /** @param targets a file with one a line */
    Result onEach(Path targets, String url, int seconds) throws IOException, InterruptedException {
        return run(list, url, seconds, List.of("--", targets.toString()));
    }

    private static Result run(Path script, String url, int seconds, List<String> arguments, String... headers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("wrk", "-t2", "-c64", "-d" + seconds + "s", "--timeout", "10s", "-s", script.toString()));
        for (String header : headers) {
            command.addAll(List.of("-H", header));
        }
        command.add(url);
        command.addAll(arguments);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher result = RESULT.matcher(said);
        if (wrk.waitFor() != 0 || !result.find() || !result.group(4).equals("0")) {
            throw new IOException("wrk said: " + said);
        }
        return new Result(number(result, 1), number(result, 2), number(result, 3));
    }

    private static double number(Matcher result, int group) {
        return Double.parseDouble(result.group(group));
    }
}
