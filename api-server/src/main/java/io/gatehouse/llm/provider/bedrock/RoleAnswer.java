package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.identity.Lease;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The {@code Credentials} in the XML with which AWS's token service answers. */
final class RoleAnswer {
    private static final Set<String> WANTED = Set.of("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration");

    private RoleAnswer() {}

    static Lease<AwsKeys> read(byte[] answer, Instant asked) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(answer));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT && WANTED.contains(xml.getLocalName())) {
                    String name = xml.getLocalName();
                    texts.put(name, xml.getElementText().strip());
                }
            }
        } catch (XMLStreamException malformed) {
            throw new IOException("the answer of the token service is not XML", malformed);
        }
        return AwsKeys.lease(
                texts.getOrDefault("AccessKeyId", ""),
                texts.getOrDefault("SecretAccessKey", ""),
                texts.getOrDefault("SessionToken", ""),
                texts.getOrDefault("Expiration", ""),
                asked);
    }
}
