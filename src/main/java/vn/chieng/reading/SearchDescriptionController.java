package vn.chieng.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.chieng.masthead.Mastheads;
import vn.chieng.web.Edition;
import vn.chieng.web.Origin;

/** Tells browsers how to search the paper from their own search field (OpenSearch 1.1). */
@RestController
class SearchDescriptionController {

    private static final MediaType TYPE = MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    /** The format allows no longer one. */
    private static final int LONGEST_NAME = 16;

    private final Mastheads mastheads;
    private final Origin origin;
    private final Links links;
    private final Wording wording;

    SearchDescriptionController(Mastheads mastheads, Origin origin, Links links, Wording wording) {
        this.mastheads = mastheads;
        this.origin = origin;
        this.links = links;
        this.wording = wording;
    }

    /** For whoever asks, whatever they say they take: a person who follows the link wants to see it, too. */
    @GetMapping("/@search/@description")
    ResponseEntity<byte[]> show(Edition edition, HttpServletRequest request) throws XMLStreamException {
        return ResponseEntity.ok().contentType(TYPE).body(description(edition, request).getBytes(StandardCharsets.UTF_8));
    }

    private String description(Edition edition, HttpServletRequest request) throws XMLStreamException {
        var name = mastheads.today(edition.language()).name();
        var site = origin.of(request);
        var text = new StringWriter();
        var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        element(xml, "ShortName", name.length() <= LONGEST_NAME ? name : shortened(name));
        element(xml, "Description", wording.say(edition, "results.description", name));
        element(xml, "InputEncoding", "UTF-8");
        element(xml, "Language", edition.language());
        address(xml, "text/html", site + links.of(edition, "/@search"));
        address(xml, "application/x-suggestions+json", site + links.of(edition, "/@search/@suggest"));
        xml.writeEndDocument();
        return text.toString();
    }

    /** Whole words, and no bracket that is never closed. */
    private static String shortened(String name) {
        var start = name.substring(0, LONGEST_NAME);
        var end = start.contains(" (") ? start.indexOf(" (") : start.lastIndexOf(' ');
        return end > 0 ? start.substring(0, end) : start;
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private static void address(XMLStreamWriter xml, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", address + "?q={searchTerms}");
    }
}
