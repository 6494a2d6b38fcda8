package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The names that matter in a PDF (ISO 32000-1, 7.3.5), read in one pass: outside of streams, and inside those streams that hold
 * objects (7.5.7). Other streams hold pictures, fonts and text and are passed over.
 */
final class PdfNames {

    private static final Set<String> LOOKED_FOR = Set.of(
            "Encrypt", "JavaScript", "JS", "Rendition", "XFA", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia");
    private static final String OBJECT_STREAM = "ObjStm";
    private static final String FILTER = "Filter";
    private static final String FLATE = "FlateDecode";
    private static final String SHORT_FLATE = "Fl";

    /** Ways of packing that no program uses for objects, but somebody with something to hide may. */
    private static final Set<String> OTHER_PACKING = Set.of(
            "ASCIIHexDecode",
            "AHx",
            "ASCII85Decode",
            "A85",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL",
            "Crypt",
            "Predictor",
            "DecodeParms");

    /** What tells how a stream is packed. */
    private static final Set<String> OF_STREAMS = Stream.of(
                    Stream.of(OBJECT_STREAM, FILTER, FLATE, SHORT_FLATE), OTHER_PACKING.stream())
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableSet());

    private static final int BUFFER = 64 << 10;
    private static final int LONGEST_TOKEN = 127;
    private static final String STREAM_END = "endstream";

    private final UnpackingBudget budget;
    private final Set<String> found = new HashSet<>();
    private boolean hidden;

    PdfNames(UnpackingBudget budget) {
        this.budget = budget;
    }

    boolean has(String name) {
        return found.contains(name);
    }

    boolean hasAny(Set<String> names) {
        return names.stream().anyMatch(found::contains);
    }

    /** Whether there are objects that could not be read. */
    boolean hidden() {
        return hidden;
    }

    void read(InputStream in) throws IOException, FileFaultException {
        try (Pass pass = new Pass(false)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int index = 0; index < read; index++) {
                    pass.next(buffer[index] & 0xff);
                }
            }
            pass.next(' ');
        }
    }

    /** One way through the bytes of the file, or of an object stream. */
    private final class Pass implements AutoCloseable {

        /** Objects in an object stream are never streams themselves. */
        private final boolean unpacked;

        private final StringBuilder token = new StringBuilder();
        private final Set<String> ofObject = new HashSet<>();
        private boolean name;
        private boolean afterDictionary;
        private int closing;
        private boolean streamWord;
        private int ended = -1;
        private Unpacking unpacking;

        Pass(boolean unpacked) {
            this.unpacked = unpacked;
        }

        void next(int character) throws FileFaultException {
            if (ended >= 0) {
                inStream(character);
            } else if (isRegular(character)) {
                if (token.length() < LONGEST_TOKEN) {
                    token.append((char) character);
                }
            } else {
                endToken(character);
                name = character == '/';
                if (!FileBytes.isBlank(character)) {
                    closing = character == '>' ? closing + 1 : 0;
                    afterDictionary = closing >= 2;
                }
            }
        }

        private void endToken(int next) throws FileFaultException {
            if (name) {
                named(decoded(token));
            } else if (!token.isEmpty()) {
                word(token.toString(), next);
            }
            token.setLength(0);
        }

        private void named(String text) {
            if (LOOKED_FOR.contains(text)) {
                found.add(text);
            }
            if (!unpacked && OF_STREAMS.contains(text)) {
                ofObject.add(text);
            }
        }

        private void word(String text, int next) throws FileFaultException {
            if (unpacked) {
                return;
            }
            if (text.equals("stream") && afterDictionary && (next == '\r' || next == '\n')) {
                beginStream(next);
            } else if (text.endsWith("obj")) {
                ofObject.clear();
            }
            afterDictionary = false;
            closing = 0;
        }

        private void beginStream(int next) {
            if (!ofObject.contains(OBJECT_STREAM)) {
                ended = 0;
            } else if (ofObject.contains(FLATE) || ofObject.contains(SHORT_FLATE)) {
                ended = 0;
                hidden |= OTHER_PACKING.stream().anyMatch(ofObject::contains);
                unpacking = new Unpacking();
                streamWord = next == '\r';
            } else {
                // Not packed: what follows is read like everything else.
                hidden |= ofObject.contains(FILTER);
            }
            ofObject.clear();
        }

        private void inStream(int character) throws FileFaultException {
            if (unpacking != null) {
                boolean lineEnd = streamWord && character == '\n';
                streamWord = false;
                if (!lineEnd) {
                    unpacking.next(character);
                }
            }
            if (character == STREAM_END.charAt(ended)) {
                ended++;
            } else {
                ended = character == STREAM_END.charAt(0) ? 1 : 0;
            }
            if (ended == STREAM_END.length()) {
                ended = -1;
                close();
            }
        }

        @Override
        public void close() throws FileFaultException {
            if (unpacking != null) {
                unpacking.end();
                unpacking = null;
            }
        }
    }

    /** Unpacks an object stream while it passes; what follows its packed data is left alone. */
    private final class Unpacking {

        private final Inflater inflater = new Inflater();
        private final Pass objects = new Pass(true);
        private final byte[] packed = new byte[4 << 10];
        private final byte[] plain = new byte[16 << 10];
        private int waiting;
        private boolean broken;

        void next(int character) throws FileFaultException {
            packed[waiting++] = (byte) character;
            if (waiting == packed.length) {
                unpack();
            }
        }

        void end() throws FileFaultException {
            unpack();
            objects.next(' ');
            hidden |= broken || !inflater.finished();
            inflater.end();
        }

        private void unpack() throws FileFaultException {
            if (broken || inflater.finished()) {
                waiting = 0;
                return;
            }
            inflater.setInput(packed, 0, waiting);
            try {
                for (int read = inflater.inflate(plain); read > 0; read = inflater.inflate(plain)) {
                    budget.spend(read);
                    for (int index = 0; index < read; index++) {
                        objects.next(plain[index] & 0xff);
                    }
                }
            } catch (DataFormatException unreadable) {
                broken = true;
            }
            waiting = 0;
        }
    }

    private static boolean isRegular(int character) {
        return !FileBytes.isBlank(character)
                && switch (character) {
                    case '(', ')', '<', '>', '[', ']', '{', '}', '/', '%' -> false;
                    default -> true;
                };
    }

    /** A name may write any of its characters as {@code #} and two digits: {@code /J#61vaScript}. */
    private static String decoded(CharSequence written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int index = 0; index < written.length(); index++) {
            int code = written.charAt(index) == '#' && index + 2 < written.length()
                    ? hex(written.charAt(index + 1), written.charAt(index + 2))
                    : -1;
            if (code >= 0) {
                text.append((char) code);
                index += 2;
            } else {
                text.append(written.charAt(index));
            }
        }
        return text.toString();
    }

    private static int hex(char high, char low) {
        int first = Character.digit(high, 16);
        int second = Character.digit(low, 16);
        return first < 0 || second < 0 ? -1 : first * 16 + second;
    }
}
