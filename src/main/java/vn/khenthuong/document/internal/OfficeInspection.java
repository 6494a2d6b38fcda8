package vn.khenthuong.document.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * The look into a Word document or an Excel workbook. What a part is, the list of content types says, never its name: Word Online
 * calls the text {@code word/document2.xml}, and macros keep their type under any name. Every part is unpacked once, in pieces and
 * within a budget, and nothing of it is kept.
 */
final class OfficeInspection {

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_DIRECTORY = 4L << 20;
    private static final int DEEPEST = 2;
    private static final int BUFFER = 32 << 10;
    private static final int MAGIC = 8;

    private static final Pattern RELATIONS = Pattern.compile("(.*/)?_rels/[^/]*\\.rels");
    private static final Pattern MACRO_SHEET_NAME = Pattern.compile("(.*/)?(macrosheets|dialogsheets)/.*");
    private static final Pattern PACKAGE_NAME = Pattern.compile(".*\\.(docx|xlsx|pptx)");
    private static final Pattern PROGRAM_NAME =
            Pattern.compile(".*\\.(exe|dll|com|scr|pif|cpl|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|sh)");
    private static final Set<String> MACRO_SHEET_TYPES = Set.of("macrosheet", "intlmacrosheet", "dialogsheet");

    private final UnpackingBudget budget;

    private OfficeInspection(UnpackingBudget budget) {
        this.budget = budget;
    }

    static FileKind of(FileBytes file) throws IOException, FileFaultException {
        ZipEnd end = ZipEnd.in(file).orElseThrow(() -> new FileFaultException(FileFault.BROKEN));
        // Before the table of contents is read: it is held in memory.
        if (end.entries() > MOST_ENTRIES || end.directorySize() > LARGEST_DIRECTORY) {
            throw new FileFaultException(FileFault.BOMB);
        }
        if (end.begin() != 0 || end.end() != file.size()) {
            throw new FileFaultException(FileFault.TWO_KINDS);
        }
        try (ZipFile zip = new ZipFile(file.path().toFile(), StandardCharsets.UTF_8)) {
            return new OfficeInspection(new UnpackingBudget(file.size())).inspect(zip);
        } catch (ZipException | EOFException broken) {
            throw new FileFaultException(FileFault.BROKEN);
        } catch (BudgetedStream.FoundWhileReading wrapped) {
            throw wrapped.found();
        }
    }

    /** The name of a part as the list of content types has it, whatever strokes a program wrote. */
    static String normal(String name) {
        return name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT);
    }

    private FileKind inspect(ZipFile zip) throws IOException, FileFaultException {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        ZipEntry list = entries.stream()
                .filter(entry -> normal(entry.getName()).equals(CONTENT_TYPES))
                .findFirst()
                .orElseThrow(() -> new FileFaultException(FileFault.OTHER_KIND));
        Map<String, String> types;
        try (InputStream in = new BudgetedStream(zip.getInputStream(list), budget)) {
            types = PackageXml.contentTypes(in);
        }
        List<String> names =
                entries.stream().map(entry -> normal(entry.getName())).toList();
        for (String name : names) {
            requireHarmlessName(name);
            requireNoActiveType(typeOf(name, types));
        }
        for (ZipEntry entry : entries) {
            String name = normal(entry.getName());
            try (InputStream in = new BudgetedStream(zip.getInputStream(entry), budget)) {
                inspect(name, in, 0);
            }
        }
        return kind(types, names);
    }

    private static FileKind kind(Map<String, String> types, List<String> names) throws FileFaultException {
        boolean word = names.stream().anyMatch(name -> WORD.equals(typeOf(name, types)));
        boolean excel = names.stream().anyMatch(name -> EXCEL.equals(typeOf(name, types)));
        if (word == excel) {
            throw new FileFaultException(FileFault.OTHER_KIND);
        }
        return word ? FileKind.DOCX : FileKind.XLSX;
    }

    /** Empty when the list does not know the part; then no office program opens it. */
    private static String typeOf(String name, Map<String, String> types) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return types.getOrDefault(name, types.getOrDefault("*." + extension, ""));
    }

    /** Of parts that are there: some programs list the types of all parts they could write. */
    private static void requireNoActiveType(String type) throws FileFaultException {
        String last = type.substring(type.lastIndexOf('.') + 1).replace("+xml", "");
        if (MACRO_SHEET_TYPES.contains(last)) {
            throw new FileFaultException(FileFault.MACRO_SHEET);
        }
        if (type.contains("vbaproject") || type.contains("vbadata") || type.contains("macroenabled")) {
            throw new FileFaultException(FileFault.MACRO);
        }
        if (type.contains("activex") || type.endsWith("oleobject")) {
            throw new FileFaultException(FileFault.EMBEDDED_OBJECT);
        }
    }

    private static void requireHarmlessName(String name) throws FileFaultException {
        if (MACRO_SHEET_NAME.matcher(name).matches()) {
            throw new FileFaultException(FileFault.MACRO_SHEET);
        }
        if (name.endsWith("vbaproject.bin")) {
            throw new FileFaultException(FileFault.MACRO);
        }
        if (PROGRAM_NAME.matcher(name).matches()) {
            throw new FileFaultException(FileFault.PROGRAM);
        }
    }

    private void inspect(String name, InputStream part, int depth) throws IOException, FileFaultException {
        if (RELATIONS.matcher(name).matches()) {
            PackageXml.requireNothingRemote(part);
            return;
        }
        byte[] magic = part.readNBytes(MAGIC);
        requireHarmlessContent(magic);
        if (FileBytes.startsWith(magic, 'P', 'K', 3, 4)) {
            inspectPackage(name, new Replayed(magic, part), depth);
        }
        byte[] buffer = new byte[BUFFER];
        while (part.read(buffer, 0, buffer.length) >= 0) {
            // The rest is read for its size and for what the stream itself looks for.
        }
    }

    private static void requireHarmlessContent(byte[] magic) throws FileFaultException {
        if (FileBytes.startsWith(magic, 'M', 'Z')
                || FileBytes.startsWith(magic, 0x7f, 'E', 'L', 'F')
                || FileBytes.startsWith(magic, '#', '!')) {
            throw new FileFaultException(FileFault.PROGRAM);
        }
        if (FileBytes.startsWith(magic, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            throw new FileFaultException(FileFault.EMBEDDED_OBJECT);
        }
    }

    /** A chart brings the workbook with its figures along; that one is looked into as well. */
    private void inspectPackage(String name, InputStream in, int depth) throws IOException, FileFaultException {
        if (depth == DEEPEST || !PACKAGE_NAME.matcher(name).matches()) {
            throw new FileFaultException(FileFault.EMBEDDED_OBJECT);
        }
        ZipInputStream nested = new ZipInputStream(in, StandardCharsets.UTF_8);
        Map<String, String> types = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (ZipEntry entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
            String inner = normal(entry.getName());
            names.add(inner);
            if (names.size() > MOST_ENTRIES) {
                throw new FileFaultException(FileFault.BOMB);
            }
            requireHarmlessName(inner);
            InputStream content = new BudgetedStream(new Unclosed(nested), budget);
            if (inner.equals(CONTENT_TYPES)) {
                types.putAll(PackageXml.contentTypes(content));
            }
            inspect(inner, content, depth + 1);
        }
        for (String inner : names) {
            requireNoActiveType(typeOf(inner, types));
        }
    }
}
