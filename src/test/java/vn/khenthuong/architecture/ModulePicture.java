package vn.khenthuong.architecture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/**
 * The modules as a drawing: whoever uses another stands above it. An arrow that follows from others is left out, so that the
 * lines can be followed by eye.
 */
final class ModulePicture {

    private static final int WIDTH = 1160;
    private static final int BOX_WIDTH = 118;
    private static final int BOX_HEIGHT = 34;
    private static final int ROW = 86;
    private static final int MARGIN = 24;

    private final Map<String, Set<String>> uses = new TreeMap<>();
    private final Map<String, Integer> levels = new HashMap<>();

    ModulePicture(ApplicationModules modules) {
        modules.forEach(module -> uses.put(name(module), new TreeSet<>()));
        modules.forEach(module -> module.getDirectDependencies(modules)
                .uniqueModules()
                .map(ModulePicture::name)
                .filter(used -> !used.equals(name(module)))
                .forEach(used -> uses.get(name(module)).add(used)));
        uses.keySet().forEach(this::level);
    }

    /** The drawing as SVG. */
    String svg() {
        var rows = rows();
        var places = places(rows);
        var height = MARGIN * 2 + rows.size() * ROW - (ROW - BOX_HEIGHT);
        var lines = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14">
                  <title>Modules; whoever uses another stands above it</title>
                  <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(WIDTH, height));
        uses.forEach((user, used) -> used.stream()
                .filter(target -> !followsFromOthers(user, target))
                .forEach(target -> lines.append(arrow(places.get(user), places.get(target)))));
        places.forEach((module, place) -> lines.append(box(module, place)));
        return lines.append("</svg>\n").toString();
    }

    private record Place(int x, int y) {}

    private int level(String module) {
        var known = levels.get(module);
        if (known != null) {
            return known;
        }
        var level = uses.get(module).stream().mapToInt(this::level).max().orElse(-1) + 1;
        levels.put(module, level);
        return level;
    }

    private List<List<String>> rows() {
        var byLevel =
                uses.keySet().stream().collect(Collectors.groupingBy(levels::get, TreeMap::new, Collectors.toList()));
        return new ArrayList<>(byLevel.descendingMap().values());
    }

    private static Map<String, Place> places(List<List<String>> rows) {
        var places = new TreeMap<String, Place>();
        for (var row = 0; row < rows.size(); row++) {
            var modules = rows.get(row);
            var step = WIDTH / modules.size();
            // Every second row is moved aside: lines between rows further apart pass beside the boxes.
            var aside = modules.size() == 1 ? (row % 2 == 0 ? -BOX_WIDTH : BOX_WIDTH) : 0;
            for (var column = 0; column < modules.size(); column++) {
                places.put(modules.get(column), new Place(step / 2 + column * step + aside, MARGIN + row * ROW));
            }
        }
        return places;
    }

    private boolean followsFromOthers(String user, String target) {
        return uses.get(user).stream().filter(other -> !other.equals(target)).anyMatch(other -> reaches(other, target));
    }

    private boolean reaches(String from, String target) {
        return uses.get(from).contains(target) || uses.get(from).stream().anyMatch(next -> reaches(next, target));
    }

    private static String arrow(Place from, Place to) {
        return "  <path d=\"M%d %d L%d %d\" fill=\"none\" stroke=\"#7a8896\" stroke-width=\"1.3\"/>%n"
                .formatted(from.x(), from.y() + BOX_HEIGHT, to.x(), to.y());
    }

    private static String box(String module, Place place) {
        return """
                  <rect x="%d" y="%d" width="%d" height="%d" rx="5" fill="#f2f6fa" stroke="#34506b"/>
                  <text x="%d" y="%d" text-anchor="middle" fill="#16283a">%s</text>
                """.formatted(
                        place.x() - BOX_WIDTH / 2, place.y(), BOX_WIDTH, BOX_HEIGHT, place.x(), place.y() + 22, module);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
