package vn.khenthuong.e2e;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** What Maven packs besides classes: the folders pom.xml names, and where in the jar their files come to lie. */
record ResourceFolders(Set<Folder> folders) {

    /** A folder of resources. */
    record Folder(Path directory, Path target) {}

    static ResourceFolders read(Path pom) throws Exception {
        var resources = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(pom.toFile())
                .getElementsByTagName("resource");
        var folders = new LinkedHashSet<Folder>();
        IntStream.range(0, resources.getLength())
                .mapToObj(index -> (Element) resources.item(index))
                .forEach(
                        resource -> folders.add(new Folder(text(resource, "directory"), text(resource, "targetPath"))));
        return new ResourceFolders(folders);
    }

    /**
     * Whether a file of the jar is one of these folders'.
     *
     * @param project the folder of the project, or a copy of parts of it
     * @param packed the file's path in the jar
     */
    boolean hold(Path project, Path packed) {
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

    private static Path text(Element resource, String name) {
        var found = resource.getElementsByTagName(name);
        return Path.of(
                found.getLength() == 0 ? "" : found.item(0).getTextContent().strip());
    }
}
