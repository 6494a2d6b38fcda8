package vn.khenthuong.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** What a file says about itself. */
public final class FileProperties {

    private FileProperties() {}

    public static void describe(POIXMLDocument file, String title, String author, Instant created) {
        var properties = file.getProperties().getCoreProperties();
        properties.setTitle(title);
        properties.setCreator(author);
        try {
            var at = created.truncatedTo(ChronoUnit.SECONDS).toString();
            properties.setCreated(at);
            // Left out, it would be the time of the computer.
            properties.setModified(at);
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException("An instant is written as these files want it", impossible);
        }
    }
}
