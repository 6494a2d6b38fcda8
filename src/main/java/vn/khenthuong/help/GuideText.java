package vn.khenthuong.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A chapter as it is shown. Of Markdown it knows what the guide uses: one title, paragraphs, lists, pictures; links and marks
 * within a line are shown as plain words.
 *
 * @param title of the chapter
 * @param blocks in order
 */
record GuideText(String title, List<Block> blocks) {

    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]*)]\\(anh/([a-z0-9-]+\\.png)\\)");
    private static final Pattern ITEM = Pattern.compile("(?:(?<!\\d)\\d++\\.|-) (.+)");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern MARKS = Pattern.compile("`|\\*\\*");

    GuideText {
        blocks = List.copyOf(blocks);
    }

    /** What a block is. */
    enum Kind {
        PARAGRAPH,
        LIST,
        PICTURE
    }

    /**
     * A part of a chapter.
     *
     * @param lines the items of a list, else one
     * @param picture file name of a picture, else null
     */
    record Block(Kind kind, List<String> lines, String picture) {

        Block {
            lines = List.copyOf(lines);
        }
    }

    static GuideText parse(String markdown) {
        var title = "";
        var blocks = new ArrayList<Block>();
        var items = new ArrayList<String>();
        for (var line : markdown.lines().map(String::strip).toList()) {
            var item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(plain(item.group(1)));
                continue;
            }
            if (!items.isEmpty()) {
                blocks.add(new Block(Kind.LIST, items, null));
                items.clear();
            }
            var picture = PICTURE.matcher(line);
            if (line.startsWith("# ")) {
                title = plain(line.substring(2));
            } else if (picture.matches()) {
                blocks.add(new Block(Kind.PICTURE, List.of(picture.group(1)), picture.group(2)));
            } else if (!line.isEmpty()) {
                blocks.add(new Block(Kind.PARAGRAPH, List.of(plain(line)), null));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block(Kind.LIST, items, null));
        }
        return new GuideText(title, blocks);
    }

    private static String plain(String line) {
        return MARKS.matcher(LINK.matcher(line).replaceAll("$1")).replaceAll("");
    }
}
