package vn.khenthuong.paper;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part of a workbook as a stream of events; the parser takes no document types and nothing from elsewhere. */
abstract class WorkbookXml extends DefaultHandler {

    final void read(InputStream part) throws IOException, SAXException, ParserConfigurationException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(this);
        parser.parse(new InputSource(part));
    }
}
