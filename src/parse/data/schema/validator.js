// Made from schema/okr.schema.json by “npm run schema”; change the schema, not this file.
// biome-ignore-all lint: generated
"use strict";
export const validate = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"okr.schema.json","title":"OkrFile","type":"object","properties":{"$schema":{"type":"string"},"sets":{"type":"array","items":{"$ref":"#/$defs/set"}},"id":{"$ref":"#/$defs/id"},"unit":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"cycle":{"$ref":"#/$defs/cycle"},"language":{"$ref":"#/$defs/language"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"status":{"$ref":"#/$defs/status"},"type":{"$ref":"#/$defs/type"},"origin":{"$ref":"#/$defs/origin"},"parent":{"$ref":"#/$defs/parent"},"parents":{"$ref":"#/$defs/parents"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"confidence":{"$ref":"#/$defs/share"},"progress":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"description":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"objectives":{"$ref":"#/$defs/objectives"},"keyResults":{"$ref":"#/$defs/keyResults"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false,"anyOf":[{"required":["objectives"]},{"required":["sets"]},{"required":["keyResults"]}],"$defs":{"set":{"title":"OkrFileSet","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"unit":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"cycle":{"$ref":"#/$defs/cycle"},"language":{"$ref":"#/$defs/language"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"status":{"$ref":"#/$defs/status"},"type":{"$ref":"#/$defs/type"},"origin":{"$ref":"#/$defs/origin"},"parent":{"$ref":"#/$defs/parent"},"parents":{"$ref":"#/$defs/parents"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"confidence":{"$ref":"#/$defs/share"},"progress":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"description":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"objectives":{"$ref":"#/$defs/objectives"},"keyResults":{"$ref":"#/$defs/keyResults"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false},"objectives":{"type":"array","items":{"$ref":"#/$defs/objective"}},"objective":{"title":"OkrFileObjective","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"status":{"$ref":"#/$defs/status"},"type":{"$ref":"#/$defs/type"},"parent":{"$ref":"#/$defs/parent"},"parents":{"$ref":"#/$defs/parents"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"keyResults":{"$ref":"#/$defs/keyResults"},"initiatives":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/initiative"}]}},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"progress":{"$ref":"#/$defs/share"},"confidence":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"weight":{"$ref":"#/$defs/weight"},"metric":{"$ref":"#/$defs/text"},"baseline":{"$ref":"#/$defs/value"},"target":{"$ref":"#/$defs/value"},"current":{"$ref":"#/$defs/value"},"unit":{"$ref":"#/$defs/measureUnit"},"reason":{"$ref":"#/$defs/text"},"cycle":{"$ref":"#/$defs/cycle"},"teamName":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"language":{"$ref":"#/$defs/language"},"origin":{"$ref":"#/$defs/origin"},"independent":{"$ref":"#/$defs/independent"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]},"keyResults":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/keyResult"}]}},"keyResult":{"title":"OkrFileKeyResult","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"metric":{"$ref":"#/$defs/text"},"baseline":{"$ref":"#/$defs/value"},"target":{"$ref":"#/$defs/value"},"current":{"$ref":"#/$defs/value"},"unit":{"$ref":"#/$defs/measureUnit"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/status"},"progress":{"$ref":"#/$defs/share"},"confidence":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"weight":{"$ref":"#/$defs/weight"},"type":{"$ref":"#/$defs/type"},"parent":{"$ref":"#/$defs/parent"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"reason":{"$ref":"#/$defs/text"},"cycle":{"$ref":"#/$defs/cycle"},"teamName":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"language":{"$ref":"#/$defs/language"},"origin":{"$ref":"#/$defs/origin"},"independent":{"$ref":"#/$defs/independent"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]},"initiative":{"title":"OkrFileInitiative","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"owner":{"$ref":"#/$defs/people"},"due":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/status"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]},"id":{"type":["string","number","null"]},"unit":{"type":["string","null"]},"level":{"anyOf":[{"enum":["company","department","team","person"]},{"type":["string","null"]}]},"cycle":{"type":["string","number","null"]},"language":{"type":["string","null"]},"people":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":"string"}}]},"status":{"anyOf":[{"enum":["draft","open","on track","at risk","off track","achieved","closed","dropped"]},{"type":["string","null"]}]},"type":{"anyOf":[{"enum":["committed","aspirational","learning","milestone","compliance","health","guardrail"]},{"type":["string","null"]}]},"origin":{"type":["string","null"]},"independent":{"type":["boolean","string","null"]},"parent":{"type":["string","null"]},"parents":{"type":"array","items":{"type":"string"}},"dependsOn":{"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":"string"}}]},"date":{"type":["string","null"]},"share":{"anyOf":[{"type":["number","null"],"minimum":0,"maximum":1},{"$ref":"#/$defs/figure"},{"$ref":"#/$defs/gap"}]},"weight":{"anyOf":[{"type":["number","null"],"minimum":0},{"$ref":"#/$defs/figure"},{"$ref":"#/$defs/gap"}]},"value":{"type":["number","string","null"]},"measureUnit":{"type":["string","null"]},"text":{"type":["string","null"]},"figure":{"type":"string","pattern":"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"},"gap":{"type":"string","pattern":"^\\[[^\\]]*\\]$"},"okrLint":{}}};
const schema33 = {"type":["string","number","null"]};
const schema34 = {"type":["string","null"]};
const schema35 = {"anyOf":[{"enum":["company","department","team","person"]},{"type":["string","null"]}]};
const schema36 = {"type":["string","number","null"]};
const schema37 = {"type":["string","null"]};
const schema38 = {"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":"string"}}]};
const schema40 = {"anyOf":[{"enum":["draft","open","on track","at risk","off track","achieved","closed","dropped"]},{"type":["string","null"]}]};
const schema41 = {"anyOf":[{"enum":["committed","aspirational","learning","milestone","compliance","health","guardrail"]},{"type":["string","null"]}]};
const schema42 = {"type":["string","null"]};
const schema43 = {"type":["string","null"]};
const schema44 = {"type":"array","items":{"type":"string"}};
const schema45 = {"anyOf":[{"type":["string","null"]},{"type":"array","items":{"type":"string"}}]};
const schema46 = {"type":["string","null"]};
const schema51 = {"type":["string","null"]};
const schema91 = {};
const func1 = Object.prototype.hasOwnProperty;
const pattern4 = new RegExp("^x-", "u");
const schema32 = {"title":"OkrFileSet","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"unit":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"cycle":{"$ref":"#/$defs/cycle"},"language":{"$ref":"#/$defs/language"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"status":{"$ref":"#/$defs/status"},"type":{"$ref":"#/$defs/type"},"origin":{"$ref":"#/$defs/origin"},"parent":{"$ref":"#/$defs/parent"},"parents":{"$ref":"#/$defs/parents"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"confidence":{"$ref":"#/$defs/share"},"progress":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"description":{"$ref":"#/$defs/text"},"reason":{"$ref":"#/$defs/text"},"objectives":{"$ref":"#/$defs/objectives"},"keyResults":{"$ref":"#/$defs/keyResults"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema48 = {"anyOf":[{"type":["number","null"],"minimum":0,"maximum":1},{"$ref":"#/$defs/figure"},{"$ref":"#/$defs/gap"}]};
const schema49 = {"type":"string","pattern":"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"};
const schema50 = {"type":"string","pattern":"^\\[[^\\]]*\\]$"};
const pattern6 = new RegExp("^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$", "u");
const pattern7 = new RegExp("^\\[[^\\]]*\\]$", "u");

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema48.anyOf[0].type},message:"must be number,null",schema:schema48.anyOf[0].type,parentSchema:schema48.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1",schema:1,parentSchema:schema48.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema48.anyOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err3 = {instancePath,schemaPath:"#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"},message:"must match pattern \""+"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"+"\"",schema:"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$",parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath,schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err5 = {instancePath,schemaPath:"#/$defs/gap/pattern",keyword:"pattern",params:{pattern: "^\\[[^\\]]*\\]$"},message:"must match pattern \""+"^\\[[^\\]]*\\]$"+"\"",schema:"^\\[[^\\]]*\\]$",parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath,schemaPath:"#/$defs/gap/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err7 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema48.anyOf,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema53 = {"type":"array","items":{"$ref":"#/$defs/objective"}};
const schema54 = {"title":"OkrFileObjective","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"status":{"$ref":"#/$defs/status"},"type":{"$ref":"#/$defs/type"},"parent":{"$ref":"#/$defs/parent"},"parents":{"$ref":"#/$defs/parents"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"keyResults":{"$ref":"#/$defs/keyResults"},"initiatives":{"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/initiative"}]}},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"progress":{"$ref":"#/$defs/share"},"confidence":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"weight":{"$ref":"#/$defs/weight"},"metric":{"$ref":"#/$defs/text"},"baseline":{"$ref":"#/$defs/value"},"target":{"$ref":"#/$defs/value"},"current":{"$ref":"#/$defs/value"},"unit":{"$ref":"#/$defs/measureUnit"},"reason":{"$ref":"#/$defs/text"},"cycle":{"$ref":"#/$defs/cycle"},"teamName":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"language":{"$ref":"#/$defs/language"},"origin":{"$ref":"#/$defs/origin"},"independent":{"$ref":"#/$defs/independent"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]};
const schema69 = {"type":["number","string","null"]};
const schema72 = {"type":["string","null"]};
const schema90 = {"type":["boolean","string","null"]};
const schema64 = {"type":"array","items":{"anyOf":[{"type":"string"},{"$ref":"#/$defs/keyResult"}]}};
const schema65 = {"title":"OkrFileKeyResult","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"metric":{"$ref":"#/$defs/text"},"baseline":{"$ref":"#/$defs/value"},"target":{"$ref":"#/$defs/value"},"current":{"$ref":"#/$defs/value"},"unit":{"$ref":"#/$defs/measureUnit"},"owner":{"$ref":"#/$defs/people"},"sponsor":{"$ref":"#/$defs/people"},"due":{"$ref":"#/$defs/date"},"updated":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/status"},"progress":{"$ref":"#/$defs/share"},"confidence":{"$ref":"#/$defs/share"},"score":{"$ref":"#/$defs/share"},"weight":{"$ref":"#/$defs/weight"},"type":{"$ref":"#/$defs/type"},"parent":{"$ref":"#/$defs/parent"},"dependsOn":{"$ref":"#/$defs/dependsOn"},"reason":{"$ref":"#/$defs/text"},"cycle":{"$ref":"#/$defs/cycle"},"teamName":{"$ref":"#/$defs/unit"},"level":{"$ref":"#/$defs/level"},"language":{"$ref":"#/$defs/language"},"origin":{"$ref":"#/$defs/origin"},"independent":{"$ref":"#/$defs/independent"},"okrLint":{"$ref":"#/$defs/okrLint"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]};
const schema78 = {"anyOf":[{"type":["number","null"],"minimum":0},{"$ref":"#/$defs/figure"},{"$ref":"#/$defs/gap"}]};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if((!((typeof data == "number") && (isFinite(data)))) && (data !== null)){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: schema78.anyOf[0].type},message:"must be number,null",schema:schema78.anyOf[0].type,parentSchema:schema78.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema78.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(typeof data === "string"){
if(!pattern6.test(data)){
const err2 = {instancePath,schemaPath:"#/$defs/figure/pattern",keyword:"pattern",params:{pattern: "^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"},message:"must match pattern \""+"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$"+"\"",schema:"^\\d+(?:[.,]\\d+)?\\s?(?:%|/\\s?\\d+)?$",parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath,schemaPath:"#/$defs/figure/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs6 = errors;
if(typeof data === "string"){
if(!pattern7.test(data)){
const err4 = {instancePath,schemaPath:"#/$defs/gap/pattern",keyword:"pattern",params:{pattern: "^\\[[^\\]]*\\]$"},message:"must match pattern \""+"^\\[[^\\]]*\\]$"+"\"",schema:"^\\[[^\\]]*\\]$",parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath,schemaPath:"#/$defs/gap/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema78.anyOf,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema65.required,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema65.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,null",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema65.properties.title.type,parentSchema:schema65.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.metric !== undefined){
let data3 = data.metric;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/metric",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.baseline !== undefined){
let data4 = data.baseline;
if(((!((typeof data4 == "number") && (isFinite(data4)))) && (typeof data4 !== "string")) && (data4 !== null)){
const err6 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.target !== undefined){
let data5 = data.target;
if(((!((typeof data5 == "number") && (isFinite(data5)))) && (typeof data5 !== "string")) && (data5 !== null)){
const err7 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.current !== undefined){
let data6 = data.current;
if(((!((typeof data6 == "number") && (isFinite(data6)))) && (typeof data6 !== "string")) && (data6 !== null)){
const err8 = {instancePath:instancePath+"/current",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.unit !== undefined){
let data7 = data.unit;
if((typeof data7 !== "string") && (data7 !== null)){
const err9 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: schema72.type},message:"must be string,null",schema:schema72.type,parentSchema:schema72,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.owner !== undefined){
let data8 = data.owner;
const _errs27 = errors;
let valid9 = false;
const _errs28 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs28 === errors;
valid9 = valid9 || _valid0;
const _errs30 = errors;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 !== "string"){
const err11 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err13 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data.sponsor !== undefined){
let data10 = data.sponsor;
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err14 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid13 = valid13 || _valid1;
const _errs39 = errors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 !== "string"){
const err15 = {instancePath:instancePath+"/sponsor/" + i1,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid13 = valid13 || _valid1;
if(!valid13){
const err17 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.due !== undefined){
let data12 = data.due;
if((typeof data12 !== "string") && (data12 !== null)){
const err18 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.updated !== undefined){
let data13 = data.updated;
if((typeof data13 !== "string") && (data13 !== null)){
const err19 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
let data14 = data.status;
const _errs51 = errors;
let valid19 = false;
const _errs52 = errors;
if(!((((((((data14 === "draft") || (data14 === "open")) || (data14 === "on track")) || (data14 === "at risk")) || (data14 === "off track")) || (data14 === "achieved")) || (data14 === "closed")) || (data14 === "dropped"))){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.anyOf[0].enum,parentSchema:schema40.anyOf[0],data:data14};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs52 === errors;
valid19 = valid19 || _valid2;
const _errs53 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
const err21 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/1/type",keyword:"type",params:{type: schema40.anyOf[1].type},message:"must be string,null",schema:schema40.anyOf[1].type,parentSchema:schema40.anyOf[1],data:data14};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs53 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data:data14};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
}
if(data.progress !== undefined){
if(!(validate22(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
if(!(validate22(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate22(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate33(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data19 = data.type;
const _errs61 = errors;
let valid21 = false;
const _errs62 = errors;
if(!(((((((data19 === "committed") || (data19 === "aspirational")) || (data19 === "learning")) || (data19 === "milestone")) || (data19 === "compliance")) || (data19 === "health")) || (data19 === "guardrail"))){
const err23 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema41.anyOf[0].enum,parentSchema:schema41.anyOf[0],data:data19};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs62 === errors;
valid21 = valid21 || _valid3;
const _errs63 = errors;
if((typeof data19 !== "string") && (data19 !== null)){
const err24 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/1/type",keyword:"type",params:{type: schema41.anyOf[1].type},message:"must be string,null",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data19};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs63 === errors;
valid21 = valid21 || _valid3;
if(!valid21){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data19};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
if(data.parent !== undefined){
let data20 = data.parent;
if((typeof data20 !== "string") && (data20 !== null)){
const err26 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/parent/type",keyword:"type",params:{type: schema43.type},message:"must be string,null",schema:schema43.type,parentSchema:schema43,data:data20};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data21 = data.dependsOn;
const _errs70 = errors;
let valid24 = false;
const _errs71 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
const err27 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/0/type",keyword:"type",params:{type: schema45.anyOf[0].type},message:"must be string,null",schema:schema45.anyOf[0].type,parentSchema:schema45.anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid24 = valid24 || _valid4;
const _errs73 = errors;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 !== "string"){
const err28 = {instancePath:instancePath+"/dependsOn/" + i2,schemaPath:"#/$defs/dependsOn/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.anyOf[1].items.type,parentSchema:schema45.anyOf[1].items,data:data22};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.anyOf[1].type,parentSchema:schema45.anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid24 = valid24 || _valid4;
if(!valid24){
const err30 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema45.anyOf,parentSchema:schema45,data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data.reason !== undefined){
let data23 = data.reason;
if((typeof data23 !== "string") && (data23 !== null)){
const err31 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.cycle !== undefined){
let data24 = data.cycle;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/cycle",schemaPath:"#/$defs/cycle/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,null",schema:schema36.type,parentSchema:schema36,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.teamName !== undefined){
let data25 = data.teamName;
if((typeof data25 !== "string") && (data25 !== null)){
const err33 = {instancePath:instancePath+"/teamName",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: schema34.type},message:"must be string,null",schema:schema34.type,parentSchema:schema34,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.level !== undefined){
let data26 = data.level;
const _errs88 = errors;
let valid31 = false;
const _errs89 = errors;
if(!((((data26 === "company") || (data26 === "department")) || (data26 === "team")) || (data26 === "person"))){
const err34 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.anyOf[0].enum,parentSchema:schema35.anyOf[0],data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid5 = _errs89 === errors;
valid31 = valid31 || _valid5;
const _errs90 = errors;
if((typeof data26 !== "string") && (data26 !== null)){
const err35 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/1/type",keyword:"type",params:{type: schema35.anyOf[1].type},message:"must be string,null",schema:schema35.anyOf[1].type,parentSchema:schema35.anyOf[1],data:data26};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs90 === errors;
valid31 = valid31 || _valid5;
if(!valid31){
const err36 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.anyOf,parentSchema:schema35,data:data26};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data.language !== undefined){
let data27 = data.language;
if((typeof data27 !== "string") && (data27 !== null)){
const err37 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: schema37.type},message:"must be string,null",schema:schema37.type,parentSchema:schema37,data:data27};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.origin !== undefined){
let data28 = data.origin;
if((typeof data28 !== "string") && (data28 !== null)){
const err38 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: schema42.type},message:"must be string,null",schema:schema42.type,parentSchema:schema42,data:data28};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.independent !== undefined){
let data29 = data.independent;
if(((typeof data29 !== "boolean") && (typeof data29 !== "string")) && (data29 !== null)){
const err39 = {instancePath:instancePath+"/independent",schemaPath:"#/$defs/independent/type",keyword:"type",params:{type: schema90.type},message:"must be boolean,string,null",schema:schema90.type,parentSchema:schema90,data:data29};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema65.type,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema64.items.anyOf[0].type,parentSchema:schema64.items.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(!(validate29(data0, {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema64.items.anyOf,parentSchema:schema64.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"title":"OkrFileInitiative","type":"object","properties":{"id":{"$ref":"#/$defs/id"},"title":{"type":"string"},"description":{"$ref":"#/$defs/text"},"owner":{"$ref":"#/$defs/people"},"due":{"$ref":"#/$defs/date"},"status":{"$ref":"#/$defs/status"}},"patternProperties":{"^x-":true},"additionalProperties":false,"required":["title"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema92.required,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "title")) || (key0 === "description")) || (key0 === "owner")) || (key0 === "due")) || (key0 === "status")) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,null",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema92.properties.title.type,parentSchema:schema92.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
const _errs15 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.due !== undefined){
let data5 = data.due;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
const _errs24 = errors;
let valid9 = false;
const _errs25 = errors;
if(!((((((((data6 === "draft") || (data6 === "open")) || (data6 === "on track")) || (data6 === "at risk")) || (data6 === "off track")) || (data6 === "achieved")) || (data6 === "closed")) || (data6 === "dropped"))){
const err10 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.anyOf[0].enum,parentSchema:schema40.anyOf[0],data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid9 = valid9 || _valid1;
const _errs26 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
const err11 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/1/type",keyword:"type",params:{type: schema40.anyOf[1].type},message:"must be string,null",schema:schema40.anyOf[1].type,parentSchema:schema40.anyOf[1],data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err12 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema92.type,parentSchema:schema92,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func1.call(schema54.properties, key0)) || (pattern4.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,null",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.title.type,parentSchema:schema54.properties.title,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.owner !== undefined){
let data3 = data.owner;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
const err5 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
const _errs15 = errors;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 !== "string"){
const err6 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.sponsor !== undefined){
let data5 = data.sponsor;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err9 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid8 = valid8 || _valid1;
const _errs24 = errors;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/sponsor/" + i1,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err12 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data7 = data.status;
const _errs30 = errors;
let valid12 = false;
const _errs31 = errors;
if(!((((((((data7 === "draft") || (data7 === "open")) || (data7 === "on track")) || (data7 === "at risk")) || (data7 === "off track")) || (data7 === "achieved")) || (data7 === "closed")) || (data7 === "dropped"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.anyOf[0].enum,parentSchema:schema40.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid12 = valid12 || _valid2;
const _errs32 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err14 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/1/type",keyword:"type",params:{type: schema40.anyOf[1].type},message:"must be string,null",schema:schema40.anyOf[1].type,parentSchema:schema40.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err15 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.type !== undefined){
let data8 = data.type;
const _errs36 = errors;
let valid14 = false;
const _errs37 = errors;
if(!(((((((data8 === "committed") || (data8 === "aspirational")) || (data8 === "learning")) || (data8 === "milestone")) || (data8 === "compliance")) || (data8 === "health")) || (data8 === "guardrail"))){
const err16 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema41.anyOf[0].enum,parentSchema:schema41.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid14 = valid14 || _valid3;
const _errs38 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/1/type",keyword:"type",params:{type: schema41.anyOf[1].type},message:"must be string,null",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = valid14 || _valid3;
if(!valid14){
const err18 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.parent !== undefined){
let data9 = data.parent;
if((typeof data9 !== "string") && (data9 !== null)){
const err19 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/parent/type",keyword:"type",params:{type: schema43.type},message:"must be string,null",schema:schema43.type,parentSchema:schema43,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.parents !== undefined){
let data10 = data.parents;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err20 = {instancePath:instancePath+"/parents/" + i2,schemaPath:"#/$defs/parents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.items.type,parentSchema:schema44.items,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/parents",schemaPath:"#/$defs/parents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data12 = data.dependsOn;
const _errs50 = errors;
let valid20 = false;
const _errs51 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err22 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/0/type",keyword:"type",params:{type: schema45.anyOf[0].type},message:"must be string,null",schema:schema45.anyOf[0].type,parentSchema:schema45.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid20 = valid20 || _valid4;
const _errs53 = errors;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(typeof data13 !== "string"){
const err23 = {instancePath:instancePath+"/dependsOn/" + i3,schemaPath:"#/$defs/dependsOn/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.anyOf[1].items.type,parentSchema:schema45.anyOf[1].items,data:data13};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.anyOf[1].type,parentSchema:schema45.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid20 = valid20 || _valid4;
if(!valid20){
const err25 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema45.anyOf,parentSchema:schema45,data:data12};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.keyResults !== undefined){
if(!(validate28(data.keyResults, {instancePath:instancePath+"/keyResults",parentData:data,parentDataProperty:"keyResults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.initiatives !== undefined){
let data15 = data.initiatives;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
let data16 = data15[i4];
const _errs61 = errors;
let valid25 = false;
const _errs62 = errors;
if(typeof data16 !== "string"){
const err26 = {instancePath:instancePath+"/initiatives/" + i4,schemaPath:"#/properties/initiatives/items/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema54.properties.initiatives.items.anyOf[0].type,parentSchema:schema54.properties.initiatives.items.anyOf[0],data:data16};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid25 = valid25 || _valid5;
const _errs64 = errors;
if(!(validate37(data16, {instancePath:instancePath+"/initiatives/" + i4,parentData:data15,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var _valid5 = _errs64 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const err27 = {instancePath:instancePath+"/initiatives/" + i4,schemaPath:"#/properties/initiatives/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema54.properties.initiatives.items.anyOf,parentSchema:schema54.properties.initiatives.items,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs61;
if(vErrors !== null){
if(_errs61){
vErrors.length = _errs61;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/initiatives",schemaPath:"#/properties/initiatives/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema54.properties.initiatives.type,parentSchema:schema54.properties.initiatives,data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.due !== undefined){
let data17 = data.due;
if((typeof data17 !== "string") && (data17 !== null)){
const err29 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.updated !== undefined){
let data18 = data.updated;
if((typeof data18 !== "string") && (data18 !== null)){
const err30 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.progress !== undefined){
if(!(validate22(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.confidence !== undefined){
if(!(validate22(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate22(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
if(!(validate33(data.weight, {instancePath:instancePath+"/weight",parentData:data,parentDataProperty:"weight",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.metric !== undefined){
let data23 = data.metric;
if((typeof data23 !== "string") && (data23 !== null)){
const err31 = {instancePath:instancePath+"/metric",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.baseline !== undefined){
let data24 = data.baseline;
if(((!((typeof data24 == "number") && (isFinite(data24)))) && (typeof data24 !== "string")) && (data24 !== null)){
const err32 = {instancePath:instancePath+"/baseline",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data24};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.target !== undefined){
let data25 = data.target;
if(((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")) && (data25 !== null)){
const err33 = {instancePath:instancePath+"/target",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data25};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.current !== undefined){
let data26 = data.current;
if(((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")) && (data26 !== null)){
const err34 = {instancePath:instancePath+"/current",schemaPath:"#/$defs/value/type",keyword:"type",params:{type: schema69.type},message:"must be number,string,null",schema:schema69.type,parentSchema:schema69,data:data26};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.unit !== undefined){
let data27 = data.unit;
if((typeof data27 !== "string") && (data27 !== null)){
const err35 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/measureUnit/type",keyword:"type",params:{type: schema72.type},message:"must be string,null",schema:schema72.type,parentSchema:schema72,data:data27};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.reason !== undefined){
let data28 = data.reason;
if((typeof data28 !== "string") && (data28 !== null)){
const err36 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data28};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.cycle !== undefined){
let data29 = data.cycle;
if(((typeof data29 !== "string") && (!((typeof data29 == "number") && (isFinite(data29))))) && (data29 !== null)){
const err37 = {instancePath:instancePath+"/cycle",schemaPath:"#/$defs/cycle/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,null",schema:schema36.type,parentSchema:schema36,data:data29};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.teamName !== undefined){
let data30 = data.teamName;
if((typeof data30 !== "string") && (data30 !== null)){
const err38 = {instancePath:instancePath+"/teamName",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: schema34.type},message:"must be string,null",schema:schema34.type,parentSchema:schema34,data:data30};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.level !== undefined){
let data31 = data.level;
const _errs101 = errors;
let valid37 = false;
const _errs102 = errors;
if(!((((data31 === "company") || (data31 === "department")) || (data31 === "team")) || (data31 === "person"))){
const err39 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.anyOf[0].enum,parentSchema:schema35.anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid6 = _errs102 === errors;
valid37 = valid37 || _valid6;
const _errs103 = errors;
if((typeof data31 !== "string") && (data31 !== null)){
const err40 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/1/type",keyword:"type",params:{type: schema35.anyOf[1].type},message:"must be string,null",schema:schema35.anyOf[1].type,parentSchema:schema35.anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid6 = _errs103 === errors;
valid37 = valid37 || _valid6;
if(!valid37){
const err41 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.anyOf,parentSchema:schema35,data:data31};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data.language !== undefined){
let data32 = data.language;
if((typeof data32 !== "string") && (data32 !== null)){
const err42 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: schema37.type},message:"must be string,null",schema:schema37.type,parentSchema:schema37,data:data32};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.origin !== undefined){
let data33 = data.origin;
if((typeof data33 !== "string") && (data33 !== null)){
const err43 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: schema42.type},message:"must be string,null",schema:schema42.type,parentSchema:schema42,data:data33};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.independent !== undefined){
let data34 = data.independent;
if(((typeof data34 !== "boolean") && (typeof data34 !== "string")) && (data34 !== null)){
const err44 = {instancePath:instancePath+"/independent",schemaPath:"#/$defs/independent/type",keyword:"type",params:{type: schema90.type},message:"must be boolean,string,null",schema:schema90.type,parentSchema:schema90,data:data34};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema32.properties, key0)) || (pattern4.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,null",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if((typeof data1 !== "string") && (data1 !== null)){
const err2 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: schema34.type},message:"must be string,null",schema:schema34.type,parentSchema:schema34,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.level !== undefined){
let data2 = data.level;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(!((((data2 === "company") || (data2 === "department")) || (data2 === "team")) || (data2 === "person"))){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.anyOf[0].enum,parentSchema:schema35.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
const _errs12 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
const err4 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/1/type",keyword:"type",params:{type: schema35.anyOf[1].type},message:"must be string,null",schema:schema35.anyOf[1].type,parentSchema:schema35.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err5 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.anyOf,parentSchema:schema35,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data.cycle !== undefined){
let data3 = data.cycle;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err6 = {instancePath:instancePath+"/cycle",schemaPath:"#/$defs/cycle/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,null",schema:schema36.type,parentSchema:schema36,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if((typeof data4 !== "string") && (data4 !== null)){
const err7 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: schema37.type},message:"must be string,null",schema:schema37.type,parentSchema:schema37,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
let data5 = data.owner;
const _errs22 = errors;
let valid8 = false;
const _errs23 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid8 = valid8 || _valid1;
const _errs25 = errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 !== "string"){
const err9 = {instancePath:instancePath+"/owner/" + i0,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err11 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data.sponsor !== undefined){
let data7 = data.sponsor;
const _errs31 = errors;
let valid12 = false;
const _errs32 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
const err12 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid12 = valid12 || _valid2;
const _errs34 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/sponsor/" + i1,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const err15 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data9 = data.status;
const _errs40 = errors;
let valid16 = false;
const _errs41 = errors;
if(!((((((((data9 === "draft") || (data9 === "open")) || (data9 === "on track")) || (data9 === "at risk")) || (data9 === "off track")) || (data9 === "achieved")) || (data9 === "closed")) || (data9 === "dropped"))){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.anyOf[0].enum,parentSchema:schema40.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid16 = valid16 || _valid3;
const _errs42 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
const err17 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/1/type",keyword:"type",params:{type: schema40.anyOf[1].type},message:"must be string,null",schema:schema40.anyOf[1].type,parentSchema:schema40.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid16 = valid16 || _valid3;
if(!valid16){
const err18 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.type !== undefined){
let data10 = data.type;
const _errs46 = errors;
let valid18 = false;
const _errs47 = errors;
if(!(((((((data10 === "committed") || (data10 === "aspirational")) || (data10 === "learning")) || (data10 === "milestone")) || (data10 === "compliance")) || (data10 === "health")) || (data10 === "guardrail"))){
const err19 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema41.anyOf[0].enum,parentSchema:schema41.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid18 = valid18 || _valid4;
const _errs48 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/1/type",keyword:"type",params:{type: schema41.anyOf[1].type},message:"must be string,null",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid18 = valid18 || _valid4;
if(!valid18){
const err21 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.origin !== undefined){
let data11 = data.origin;
if((typeof data11 !== "string") && (data11 !== null)){
const err22 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: schema42.type},message:"must be string,null",schema:schema42.type,parentSchema:schema42,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.parent !== undefined){
let data12 = data.parent;
if((typeof data12 !== "string") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/parent/type",keyword:"type",params:{type: schema43.type},message:"must be string,null",schema:schema43.type,parentSchema:schema43,data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.parents !== undefined){
let data13 = data.parents;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
if(typeof data14 !== "string"){
const err24 = {instancePath:instancePath+"/parents/" + i2,schemaPath:"#/$defs/parents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.items.type,parentSchema:schema44.items,data:data14};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/parents",schemaPath:"#/$defs/parents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data15 = data.dependsOn;
const _errs63 = errors;
let valid25 = false;
const _errs64 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
const err26 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/0/type",keyword:"type",params:{type: schema45.anyOf[0].type},message:"must be string,null",schema:schema45.anyOf[0].type,parentSchema:schema45.anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs64 === errors;
valid25 = valid25 || _valid5;
const _errs66 = errors;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 !== "string"){
const err27 = {instancePath:instancePath+"/dependsOn/" + i3,schemaPath:"#/$defs/dependsOn/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.anyOf[1].items.type,parentSchema:schema45.anyOf[1].items,data:data16};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.anyOf[1].type,parentSchema:schema45.anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid5 = _errs66 === errors;
valid25 = valid25 || _valid5;
if(!valid25){
const err29 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema45.anyOf,parentSchema:schema45,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data.due !== undefined){
let data17 = data.due;
if((typeof data17 !== "string") && (data17 !== null)){
const err30 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.updated !== undefined){
let data18 = data.updated;
if((typeof data18 !== "string") && (data18 !== null)){
const err31 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate22(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.progress !== undefined){
if(!(validate22(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate22(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data22 = data.description;
if((typeof data22 !== "string") && (data22 !== null)){
const err32 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data22};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.reason !== undefined){
let data23 = data.reason;
if((typeof data23 !== "string") && (data23 !== null)){
const err33 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data23};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.objectives !== undefined){
if(!(validate26(data.objectives, {instancePath:instancePath+"/objectives",parentData:data,parentDataProperty:"objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.keyResults !== undefined){
if(!(validate28(data.keyResults, {instancePath:instancePath+"/keyResults",parentData:data,parentDataProperty:"keyResults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="okr.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.objectives === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "objectives"},message:"must have required property '"+"objectives"+"'",schema:schema31.anyOf[0].required,parentSchema:schema31.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sets === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "sets"},message:"must have required property '"+"sets"+"'",schema:schema31.anyOf[1].required,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyResults === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "keyResults"},message:"must have required property '"+"keyResults"+"'",schema:schema31.anyOf[2].required,parentSchema:schema31.anyOf[2],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema31.anyOf,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func1.call(schema31.properties, key0)) || (pattern4.test(key0)))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.$schema.type,parentSchema:schema31.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sets !== undefined){
let data1 = data.sets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data1[i0], {instancePath:instancePath+"/sets/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/sets",schemaPath:"#/properties/sets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.sets.type,parentSchema:schema31.properties.sets,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (data3 !== null)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/id/type",keyword:"type",params:{type: schema33.type},message:"must be string,number,null",schema:schema33.type,parentSchema:schema33,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if((typeof data4 !== "string") && (data4 !== null)){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"#/$defs/unit/type",keyword:"type",params:{type: schema34.type},message:"must be string,null",schema:schema34.type,parentSchema:schema34,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.level !== undefined){
let data5 = data.level;
const _errs19 = errors;
let valid7 = false;
const _errs20 = errors;
if(!((((data5 === "company") || (data5 === "department")) || (data5 === "team")) || (data5 === "person"))){
const err9 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema35.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema35.anyOf[0].enum,parentSchema:schema35.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid7 = valid7 || _valid1;
const _errs21 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
const err10 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf/1/type",keyword:"type",params:{type: schema35.anyOf[1].type},message:"must be string,null",schema:schema35.anyOf[1].type,parentSchema:schema35.anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const err11 = {instancePath:instancePath+"/level",schemaPath:"#/$defs/level/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema35.anyOf,parentSchema:schema35,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.cycle !== undefined){
let data6 = data.cycle;
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (data6 !== null)){
const err12 = {instancePath:instancePath+"/cycle",schemaPath:"#/$defs/cycle/type",keyword:"type",params:{type: schema36.type},message:"must be string,number,null",schema:schema36.type,parentSchema:schema36,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if((typeof data7 !== "string") && (data7 !== null)){
const err13 = {instancePath:instancePath+"/language",schemaPath:"#/$defs/language/type",keyword:"type",params:{type: schema37.type},message:"must be string,null",schema:schema37.type,parentSchema:schema37,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.owner !== undefined){
let data8 = data.owner;
const _errs31 = errors;
let valid11 = false;
const _errs32 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
const err14 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data8};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid11 = valid11 || _valid2;
const _errs34 = errors;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err15 = {instancePath:instancePath+"/owner/" + i1,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid11 = valid11 || _valid2;
if(!valid11){
const err17 = {instancePath:instancePath+"/owner",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
else {
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
}
}
if(data.sponsor !== undefined){
let data10 = data.sponsor;
const _errs40 = errors;
let valid15 = false;
const _errs41 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
const err18 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/0/type",keyword:"type",params:{type: schema38.anyOf[0].type},message:"must be string,null",schema:schema38.anyOf[0].type,parentSchema:schema38.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid15 = valid15 || _valid3;
const _errs43 = errors;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
let data11 = data10[i2];
if(typeof data11 !== "string"){
const err19 = {instancePath:instancePath+"/sponsor/" + i2,schemaPath:"#/$defs/people/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema38.anyOf[1].items.type,parentSchema:schema38.anyOf[1].items,data:data11};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema38.anyOf[1].type,parentSchema:schema38.anyOf[1],data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const err21 = {instancePath:instancePath+"/sponsor",schemaPath:"#/$defs/people/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema38.anyOf,parentSchema:schema38,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.status !== undefined){
let data12 = data.status;
const _errs49 = errors;
let valid19 = false;
const _errs50 = errors;
if(!((((((((data12 === "draft") || (data12 === "open")) || (data12 === "on track")) || (data12 === "at risk")) || (data12 === "off track")) || (data12 === "achieved")) || (data12 === "closed")) || (data12 === "dropped"))){
const err22 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema40.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema40.anyOf[0].enum,parentSchema:schema40.anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid19 = valid19 || _valid4;
const _errs51 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf/1/type",keyword:"type",params:{type: schema40.anyOf[1].type},message:"must be string,null",schema:schema40.anyOf[1].type,parentSchema:schema40.anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid19 = valid19 || _valid4;
if(!valid19){
const err24 = {instancePath:instancePath+"/status",schemaPath:"#/$defs/status/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema40.anyOf,parentSchema:schema40,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data.type !== undefined){
let data13 = data.type;
const _errs55 = errors;
let valid21 = false;
const _errs56 = errors;
if(!(((((((data13 === "committed") || (data13 === "aspirational")) || (data13 === "learning")) || (data13 === "milestone")) || (data13 === "compliance")) || (data13 === "health")) || (data13 === "guardrail"))){
const err25 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema41.anyOf[0].enum},message:"must be equal to one of the allowed values",schema:schema41.anyOf[0].enum,parentSchema:schema41.anyOf[0],data:data13};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid5 = _errs56 === errors;
valid21 = valid21 || _valid5;
const _errs57 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
const err26 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf/1/type",keyword:"type",params:{type: schema41.anyOf[1].type},message:"must be string,null",schema:schema41.anyOf[1].type,parentSchema:schema41.anyOf[1],data:data13};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const err27 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/type/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema41.anyOf,parentSchema:schema41,data:data13};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data.origin !== undefined){
let data14 = data.origin;
if((typeof data14 !== "string") && (data14 !== null)){
const err28 = {instancePath:instancePath+"/origin",schemaPath:"#/$defs/origin/type",keyword:"type",params:{type: schema42.type},message:"must be string,null",schema:schema42.type,parentSchema:schema42,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.parent !== undefined){
let data15 = data.parent;
if((typeof data15 !== "string") && (data15 !== null)){
const err29 = {instancePath:instancePath+"/parent",schemaPath:"#/$defs/parent/type",keyword:"type",params:{type: schema43.type},message:"must be string,null",schema:schema43.type,parentSchema:schema43,data:data15};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.parents !== undefined){
let data16 = data.parents;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err30 = {instancePath:instancePath+"/parents/" + i3,schemaPath:"#/$defs/parents/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema44.items.type,parentSchema:schema44.items,data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/parents",schemaPath:"#/$defs/parents/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema44.type,parentSchema:schema44,data:data16};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data18 = data.dependsOn;
const _errs72 = errors;
let valid28 = false;
const _errs73 = errors;
if((typeof data18 !== "string") && (data18 !== null)){
const err32 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/0/type",keyword:"type",params:{type: schema45.anyOf[0].type},message:"must be string,null",schema:schema45.anyOf[0].type,parentSchema:schema45.anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid28 = valid28 || _valid6;
const _errs75 = errors;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
let data19 = data18[i4];
if(typeof data19 !== "string"){
const err33 = {instancePath:instancePath+"/dependsOn/" + i4,schemaPath:"#/$defs/dependsOn/anyOf/1/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema45.anyOf[1].items.type,parentSchema:schema45.anyOf[1].items,data:data19};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema45.anyOf[1].type,parentSchema:schema45.anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid6 = _errs75 === errors;
valid28 = valid28 || _valid6;
if(!valid28){
const err35 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/$defs/dependsOn/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf",schema:schema45.anyOf,parentSchema:schema45,data:data18};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.due !== undefined){
let data20 = data.due;
if((typeof data20 !== "string") && (data20 !== null)){
const err36 = {instancePath:instancePath+"/due",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data20};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.updated !== undefined){
let data21 = data.updated;
if((typeof data21 !== "string") && (data21 !== null)){
const err37 = {instancePath:instancePath+"/updated",schemaPath:"#/$defs/date/type",keyword:"type",params:{type: schema46.type},message:"must be string,null",schema:schema46.type,parentSchema:schema46,data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.confidence !== undefined){
if(!(validate22(data.confidence, {instancePath:instancePath+"/confidence",parentData:data,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.progress !== undefined){
if(!(validate22(data.progress, {instancePath:instancePath+"/progress",parentData:data,parentDataProperty:"progress",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.score !== undefined){
if(!(validate22(data.score, {instancePath:instancePath+"/score",parentData:data,parentDataProperty:"score",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data25 = data.description;
if((typeof data25 !== "string") && (data25 !== null)){
const err38 = {instancePath:instancePath+"/description",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data25};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.reason !== undefined){
let data26 = data.reason;
if((typeof data26 !== "string") && (data26 !== null)){
const err39 = {instancePath:instancePath+"/reason",schemaPath:"#/$defs/text/type",keyword:"type",params:{type: schema51.type},message:"must be string,null",schema:schema51.type,parentSchema:schema51,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.objectives !== undefined){
if(!(validate26(data.objectives, {instancePath:instancePath+"/objectives",parentData:data,parentDataProperty:"objectives",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.keyResults !== undefined){
if(!(validate28(data.keyResults, {instancePath:instancePath+"/keyResults",parentData:data,parentDataProperty:"keyResults",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
