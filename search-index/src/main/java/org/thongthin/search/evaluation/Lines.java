package org.thongthin.search.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a file of UTF-8 line by line, without the blank ones, and says in which line something is wrong. */
final class Lines {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    @FunctionalInterface
    interface Reader {
        /** @throws BadInputException with what is wrong, but not where */
        void read(String line);
    }

    private Lines() {}

    static void read(Path file, Reader reader) {
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
                if (!text.isBlank()) {
                    reader.read(text);
                }
            }
        } catch (BadInputException e) {
            throw new BadInputException(file + ", line " + number + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            throw new BadInputException(file + ": there is no such file");
        } catch (CharacterCodingException e) {
            throw new BadInputException(file + ", after line " + number + ": this is not UTF-8");
        } catch (IOException e) {
            throw new BadInputException(file + " can't be read: " + e.getMessage());
        }
    }
}
