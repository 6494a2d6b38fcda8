package vn.khenthuong.paper;

/**
 * Where a field stands on a sheet. Nothing of the field is drawn outside.
 *
 * @param x millimetres from the left edge of the sheet
 * @param y millimetres from its upper edge
 * @param width in millimetres
 * @param height in millimetres
 * @param size of the letters in points, the largest that is used; 0 for what has none
 */
public record StockPlace(double x, double y, double width, double height, double size) {

    /** The same moved by as many millimetres. */
    StockPlace moved(double right, double down) {
        return new StockPlace(x + right, y + down, width, height, size);
    }
}
