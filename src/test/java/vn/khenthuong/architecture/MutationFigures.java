package vn.khenthuong.architecture;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/**
 * Reads the report of a mutation test and prints the figures of each class, nested classes included. Run by the profile
 * {@code mutation} after the test; stops the build when the tests of one class notice too few changes, however good the others are.
 */
public final class MutationFigures {

    private MutationFigures() {}

    /** @param arguments the report, and the percentage of mutants to be killed in every class */
    public static void main(String[] arguments) throws Exception {
        var threshold = Integer.parseInt(arguments[1]);
        var tooWeak = new ArrayList<String>();
        var all = new Figures(0, 0);
        for (var figures : read(new File(arguments[0])).entrySet()) {
            print(figures.getKey(), figures.getValue());
            all = all.plus(figures.getValue());
            if (figures.getValue().killed() * 100
                    < threshold * figures.getValue().mutants()) {
                tooWeak.add(figures.getKey());
            }
        }
        print("all", all);
        if (all.mutants() == 0 || !tooWeak.isEmpty()) {
            throw new IllegalStateException(
                    "Below %d %%: %s".formatted(threshold, all.mutants() == 0 ? "no mutants" : tooWeak));
        }
    }

    private static TreeMap<String, Figures> read(File report) throws Exception {
        var mutations = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(report)
                .getElementsByTagName("mutation");
        var figures = new TreeMap<String, Figures>();
        for (var index = 0; index < mutations.getLength(); index++) {
            var mutation = (Element) mutations.item(index);
            var name = mutation.getElementsByTagName("mutatedClass").item(0).getTextContent();
            var killed = mutation.getAttribute("detected").equals("true") ? 1 : 0;
            figures.merge(List.of(name.split("\\$")).get(0), new Figures(1, killed), Figures::plus);
        }
        return figures;
    }

    private static void print(String name, Figures figures) {
        System.out.printf("%3d %% %4d/%-4d %s%n", figures.percent(), figures.killed(), figures.mutants(), name);
    }

    private record Figures(int mutants, int killed) {

        private Figures plus(Figures other) {
            return new Figures(mutants + other.mutants, killed + other.killed);
        }

        private int percent() {
            return mutants == 0 ? 0 : killed * 100 / mutants;
        }
    }
}
