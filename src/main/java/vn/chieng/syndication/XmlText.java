package vn.chieng.syndication;

import org.jdom2.Verifier;

/** Text as XML can hold it; control characters and halves of letters have no place there, however they are written. */
final class XmlText {

    private XmlText() {}

    static String of(String text) {
        return text.codePoints().filter(Verifier::isXMLCharacter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
