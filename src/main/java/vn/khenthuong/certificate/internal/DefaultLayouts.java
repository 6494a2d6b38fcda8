package vn.khenthuong.certificate.internal;

import java.util.EnumMap;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.paper.StockPlace;

/**
 * Layouts as they are shipped: 400 × 300 mm, a frame of 320 × 230, the lines in the order of the decree, 35 mm for signature and
 * seal. Sizes of the years after 2014 are not known for sure, which is why each province measures its stock.
 */
final class DefaultLayouts {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 300;

    private DefaultLayouts() {}

    static StockLayout of(Stock stock) {
        var places = new EnumMap<CertificateField, StockPlace>(CertificateField.class);
        places.put(CertificateField.FRAME, new StockPlace(40, 35, 320, 230, 0));
        places.put(CertificateField.EMBLEM, new StockPlace(188, 39, 24, 24, 0));
        places.put(CertificateField.NATION, new StockPlace(60, 64, 280, 8, 16));
        places.put(CertificateField.MOTTO, new StockPlace(60, 72, 280, 9, 17));
        places.put(CertificateField.GIVER, new StockPlace(60, 86, 280, 12, 22));
        places.put(CertificateField.GIVES, new StockPlace(60, 98, 280, 10, 18));
        places.put(CertificateField.TITLE, new StockPlace(60, 108, 280, 22, 44));
        places.put(CertificateField.RECIPIENT, new StockPlace(60, 132, 280, 22, 26));
        places.put(CertificateField.DETAIL, new StockPlace(60, 154, 280, 14, 18));
        places.put(CertificateField.ACHIEVEMENT, new StockPlace(60, 168, 280, 24, 18));
        places.put(CertificateField.DECISION, new StockPlace(60, 205, 125, 8, 13));
        places.put(CertificateField.REGISTER, new StockPlace(60, 213, 125, 8, 13));
        places.put(CertificateField.QR, new StockPlace(60, 222, 28, 28, 0));
        places.put(CertificateField.CODE, new StockPlace(60, 250, 125, 6, 9));
        places.put(CertificateField.PLACE_DATE, new StockPlace(200, 196, 140, 8, 15));
        places.put(CertificateField.SIGNER_TITLE, new StockPlace(200, 204, 140, 14, 15));
        places.put(CertificateField.SIGNER_NAME, new StockPlace(200, 250, 140, 9, 16));
        if (stock == Stock.PRINTED) {
            places.keySet().removeIf(CertificateField::isOnPrintedStock);
        }
        return new StockLayout(WIDTH, HEIGHT, 0, 0, places);
    }
}
