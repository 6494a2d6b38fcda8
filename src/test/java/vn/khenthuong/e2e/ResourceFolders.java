package vn.khenthuong.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What Maven packs besides classes: the folders pom.xml names, and where in the jar their files come to lie. */
record ResourceFolders(Set<Folder> folders) {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([\\w.-]+)}");

    /** A folder of resources. */
    record Folder(Path directory, Path target) {}

    static ResourceFolders read(Path pom) throws Exception {
        var project = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom.toFile());
        var resources = project.getElementsByTagName("resource");
        var folders = new LinkedHashSet<Folder>();
        IntStream.range(0, resources.getLength())
                .mapToObj(index -> (Element) resources.item(index))
                .forEach(resource -> folders.add(new Folder(
                        Path.of(resolved(project, text(resource, "directory"))),
                        Path.of(resolved(project, text(resource, "targetPath"))))));
        return new ResourceFolders(folders);
    }

    /**
     * Whether a file of the jar is one of these folders'.
     *
     * @param project the folder of the project, or a copy of parts of it
     * @param packed the file's path in the jar
     */
    boolean contain(Path project, Path packed) {
        return folders.stream()
                .filter(folder -> packed.startsWith(folder.target())
                        || folder.target().toString().isEmpty())
                .map(folder -> project.resolve(folder.directory())
                        .resolve(
                                folder.target().toString().isEmpty()
                                        ? packed
                                        : folder.target().relativize(packed)))
                .anyMatch(Files::isRegularFile);
    }

    private static String text(Element resource, String name) {
        var found = resource.getElementsByTagName(name);
        return found.getLength() == 0 ? "" : found.item(0).getTextContent().strip();
    }

    /** The text with the properties of the project in place of their names. */
    private static String resolved(Document project, String text) {
        return PROPERTY.matcher(text)
                .replaceAll(named -> project.getElementsByTagName(named.group(1))
                        .item(0)
                        .getTextContent()
                        .strip());
    }
}
