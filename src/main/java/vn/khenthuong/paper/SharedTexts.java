package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** The texts that cells of a workbook point to, without signs of reading (furigana); no more of them than people write. */
final class SharedTexts extends WorkbookXml {

    /** Characters of all texts together: of a list of ten thousand people with all about them there are two or three million. */
    private static final int MOST_CHARACTERS = 20_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int characters;
    private boolean inText;
    private boolean inReading;

    /** Empty where nothing is kept under the index. */
    String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void characters(char[] letters, int start, int length) throws SAXException {
        if (inText) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw new SAXException("More text than people write");
            }
            text.append(letters, start, length);
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }
}
