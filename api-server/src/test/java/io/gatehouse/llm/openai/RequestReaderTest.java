package io.gatehouse.llm.openai;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.CallReport;
import io.gatehouse.llm.ChatBody;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Embedding;
import io.gatehouse.llm.chat.Media;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Part;
import io.gatehouse.llm.chat.ResponseFormat;
import io.gatehouse.llm.chat.Sampling;
import io.gatehouse.llm.chat.ToolCall;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.plugin.FakeExchange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestReaderTest {
    /** Bodies are written with single quotes. */
    private static ChatRequest request(String body) throws Exception {
        Target target = Target.read(Fields.of(
                new ObjectMapper().readTree("{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"any\"}}")));
        FakeExchange exchange = FakeExchange.json(body.replace('\'', '"'));
        return new ChatRequest(
                exchange, ChatBody.read(exchange, 100_000), "m", false, new CallReport(target, "m", false));
    }

    private static Chat chat(String members) throws Exception {
        return RequestReader.chat(
                request("{'messages':[{'role':'user','content':'hi'}]," + members + "}"), Sampling.NONE);
    }

    private static Message message(String message) throws Exception {
        return RequestReader.chat(request("{'messages':[" + message + "]}"), Sampling.NONE)
                .messages()
                .get(0);
    }

    @Test
    void readsEveryRoleAndPart() throws Exception {
        assertEquals(
                List.of(
                        new Part.Text("a"),
                        new Part.Image(new Media("data:image/png;base64,QQ==", "image/png", "QQ=="), "low"),
                        new Part.Image(new Media("https://x/y", null, null), null),
                        new Part.Audio("QQ==", "wav"),
                        new Part.File(
                                new Media("data:application/pdf;base64,QQ==", "application/pdf", "QQ=="), null, "f"),
                        new Part.File(null, "id", null)),
                message("{'role':'user','content':[{'type':'text','text':'a'},"
                                + "{'type':'image_url','image_url':{'url':'data:image/png;base64,QQ==','detail':'low'}},"
                                + "{'type':'image_url','image_url':{'url':'https://x/y'}},"
                                + "{'type':'input_audio','input_audio':{'data':'QQ==','format':'wav'}},"
                                + "{'type':'file','file':{'file_data':'data:application/pdf;base64,QQ==','filename':'f'}},"
                                + "{'type':'file','file':{'file_id':'id'}}]}")
                        .content());
        Message assistant = message("{'role':'assistant','content':null,'tool_calls':[{'id':'1','type':'function',"
                + "'function':{'name':'f','arguments':'{}'}}]}");
        assertEquals(List.of(new ToolCall("1", "f", "{}")), assistant.toolCalls());
        assertEquals(
                "1", message("{'role':'tool','tool_call_id':'1','content':'x'}").answeredCall());
        assertEquals(
                Message.Role.DEVELOPER,
                message("{'role':'developer','content':'x'}").role());
        assertEquals(
                "ab",
                message("{'role':'system','content':[{'type':'text','text':'a'},{'type':'text','text':'b'}]}")
                        .text());
    }

    @Test
    void keepsWhatHasNoPlaceOfItsOwn() throws Exception {
        Chat chat = chat("'seed':7,'user':null,'stop':['a','b'],'safety':{'x':1},'top_p':0.5");
        assertEquals(Set.of("seed", "safety"), chat.extra().keySet());
        assertEquals(List.of("a", "b"), chat.stop());
    }

    @Test
    void readsToolsAndFormats() throws Exception {
        assertEquals(
                new ToolChoice(ToolChoice.Mode.FUNCTION, "f"),
                chat("'tool_choice':{'type':'function','function':{'name':'f'}}")
                        .toolChoice());
        assertNull(chat("'tool_choice':null").toolChoice());
        ResponseFormat format = chat("'response_format':{'type':'json_schema','json_schema':{'name':'n','schema':{}}}")
                .responseFormat();
        assertNotNull(format);
        assertEquals("n", format.name());
    }

    @Test
    void putsTheConfigBeforeTheClient() throws Exception {
        Sampling configured = new Sampling(IntNode.valueOf(1), null, null, IntNode.valueOf(9));
        Sampling merged = RequestReader.chat(
                        request(
                                "{'messages':[],'temperature':0.2,'top_p':0.5,'max_tokens':3,'max_completion_tokens':4}"),
                        configured)
                .sampling();
        assertEquals(
                "1 0.5 null 9",
                merged.temperature() + " " + merged.topP() + " " + merged.topK() + " " + merged.maxTokens());
        assertEquals(
                IntNode.valueOf(4),
                chat("'max_tokens':3,'max_completion_tokens':4").sampling().maxTokens());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            delimiter = '>',
            value = {
                "'messages':{} > messages must be an array but is of type object",
                "'messages':[1] > messages[0] must be an object but is of type number",
                "'messages':[{'content':'x'}] > messages[0].role must be a string but is missing",
                "'messages':[{'role':'bard','content':'x'}] >"
                        + " messages[0].role must be one of system, developer, user, assistant, tool but is 'bard'",
                "'messages':[{'role':'user'}] > messages[0].content must be a string or an array but is missing",
                "'messages':[{'role':'user','content':5}] > messages[0].content must be a string or an array but is of type number",
                "'messages':[{'role':'user','content':[{'type':'image_url','image_url':'x'}]}] >"
                        + " messages[0].content[0].image_url must be an object but is of type string",
                "'messages':[{'role':'user','content':[{'type':'text'}]}] > message part type is 'text' but is missing .text block",
                "'messages':[{'role':'user','content':[{'type':'file','file':{}}]}] >"
                        + " messages[0].content[0].file.file_data must be a string but is missing, as is file_id",
                "'messages':[{'role':'tool','content':'x'}] > messages[0].tool_call_id must be a string but is missing",
                "'messages':[{'role':'assistant','tool_calls':[{'id':'1'}]}] >"
                        + " messages[0].tool_calls[0].function must be an object but is missing",
                "'messages':[],'tools':[{'function':{}}] > tools[0].function.name must be a string but is missing",
                "'messages':[],'tool_choice':'maybe' > tool_choice must be auto, none, required or a function but is 'maybe'",
                "'messages':[],'response_format':{'type':'xml'} >"
                        + " response_format.type must be one of text, json_object, json_schema but is 'xml'",
                "'messages':[],'temperature':'hot' > temperature must be a number but is of type string",
                "'messages':[],'max_tokens':1.5 > max_tokens must be an integer but is of type number",
                "'messages':[],'stop':[1] > stop[0] must be a string but is of type number",
                "'messages':[],'stream_options':[] > stream_options must be an object but is of type array"
            })
    void refusesWhatItCannotReadNamingTheMember(String members, String reason) {
        LlmRefusal refusal =
                assertThrows(LlmRefusal.class, () -> RequestReader.chat(request("{" + members + "}"), Sampling.NONE));
        assertEquals(reason, refusal.reason());
        assertEquals(400, refusal.status());
    }

    @Test
    void readsEmbeddings() throws Exception {
        Embedding embedding = RequestReader.embedding(
                request("{'input':['a','b'],'encoding_format':'base64','dimensions':8,'user':'u'}"));
        assertEquals(List.of("a", "b"), embedding.inputs());
        assertEquals(8, embedding.dimensions());
        assertEquals(Set.of("user"), embedding.extra().keySet());
        LlmRefusal refusal = assertThrows(LlmRefusal.class, () -> RequestReader.embedding(request("{'input':[1,2]}")));
        assertEquals("input[0] must be a string but is of type number", refusal.reason());
    }

    @Test
    void takesOnePromptOnly() {
        LlmRefusal refusal = assertThrows(
                LlmRefusal.class, () -> RequestReader.prompt(request("{'prompt':['a','b']}"), Sampling.NONE));
        assertEquals("prompt must be one text but has 2", refusal.reason());
    }
}
