package io.gatehouse.llm.usage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.json.ScannedObject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEstimateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{'messages':[{'role':'user','content':' one two  three '}]} | false | 3",
                "{'messages':[{'role':'user','content':'one two three'}]} | true | 5",
                "{'messages':[{'role':'system','content':'one'},{'role':'user','content':'two'}]} | false | 2",
                "{'messages':[{'content':[{'type':'text','text':'one two'},{'type':'text'}]}]} | false | 2",
                "{'messages':[{'content':[{'type':'image_url','text':'no words','image_url':{'url':'u'}}]}]} | false | 0",
                "{'messages':[{'role':'assistant','content':null}]} | false | 0",
                "{'prompt':'one two'} | false | 2",
                "{'prompt':[1,2,3]} | false | 3",
                "{'input':['one','two three']} | false | 3",
                "{} | true | 0",
            })
    void countsTheWordsOfTexts(String request, boolean stream, long tokens) {
        ScannedObject scanned = ScannedObject.scan(request.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .orElseThrow();

        assertEquals(tokens, TokenEstimate.prompt(scanned, stream));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "4, 1", "5, 2", "25, 7"})
    void countsFourCharactersOfAnAnswerAsOne(long characters, long tokens) {
        assertEquals(tokens, TokenEstimate.completion(characters));
    }
}
