// Makes the replica set, its administrator and the users that users.json names. Runs beside the server (its localhost
// exception lets the first user be made) by mongosh --nodb, any number of times.
const fs = require('fs');
const read = (file) => fs.readFileSync(`/run/secrets/${file}`, 'utf8').trim();
const server = () => connect('mongodb://localhost:27017/admin?directConnection=true&tls=true&tlsCAFile=/run/ca/ca.pem');

const UNAUTHORIZED = 13;
const ALREADY_INITIALIZED = 23;
const USER_EXISTS = 51003;

// Each of these is refused once it is done: by its own code, or because nobody comes in unasked any more.
function once(step, done) {
  try {
    step();
  } catch (e) {
    if (![UNAUTHORIZED, ...done].includes(e.code)) throw e;
  }
}

let admin = server();
const password = read('admin-password');
once(() => rs.initiate({_id: 'nine-fifteen', members: [{_id: 0, host: 'mongo:27017'}]}), [ALREADY_INITIALIZED]);
while (!admin.hello().isWritablePrimary) sleep(200);
once(() => admin.createUser({user: 'admin', pwd: password, roles: ['root']}), [USER_EXISTS]);
admin.auth('admin', password);

// A log is added to and read; nobody changes or removes an entry, whatever the service is made to do.
function appendOnly(db) {
  const to = (collection, actions) => ({resource: {db: db.getName(), collection}, actions});
  const privileges = [to('entries', ['find', 'insert', 'createCollection', 'createIndex']), to('heads', ['find', 'insert', 'createCollection'])];
  if (db.getRole('append')) db.updateRole('append', {privileges, roles: []});
  else db.createRole({role: 'append', privileges, roles: []});
}

for (const {db: name, user, pwd, role} of JSON.parse(read('users.json'))) {
  const db = admin.getSiblingDB(name);
  if (role === 'append') appendOnly(db);
  const rights = {pwd, roles: [{role, db: name}], mechanisms: ['SCRAM-SHA-256']};
  if (db.getUser(user)) db.updateUser(user, rights);
  else db.createUser({user, ...rights});
}
print('The store has its users.');
