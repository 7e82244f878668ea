import subprocess,json,sys,os
B='/work/wt/values/target/debug/envmuster'
def chk(env,schema=None,profile='development'):
    json.dump(env,open('/tmp/x/e.json','w'))
    a=[B,'check','--from','json:/tmp/x/e.json','--profile',profile,'--format','json']
    if schema is not None:
        open('/tmp/x/s.env.example','w').write(schema); a+=['-s','/tmp/x/s.env.example']
    p=subprocess.run(a,capture_output=True,text=True,cwd='/tmp/x')
    if p.returncode==2: return ['EXIT2 '+p.stderr]
    return [f"{f['severity']}[{f['rule']}] {f.get('variable')}: {f['message']} ({f.get('help')})" for f in json.loads(p.stdout)['findings']]
if __name__=='__main__':
    k='sk-proj-'+'Ab1_'*19+'T3BlbkFJ'+'Ab1_'*19
    for env in [{'OPENAI_API_KEY':f"'{k}'"},{'OPENAI_API_KEY':k+'\n'},{'OPENAI_API_KEY':k+' '},{'OPENAI_API_KEY':f'"{k}"'},{'SESSION_SECRET':'fj39dkfj30dkfj39dkfj30fkd93jf93kd93jf\n'},{'SESSION_SECRET':'"fj39dkfj30dkfj39dkfj30fkd93jf93kd93jf"'},{'DB_PASSWORD':' kdjf93jfk3 '},
      {'TZ':':/etc/localtime'},{'TZ':'Europe/Berln'},{'TZ':'CET-1CEST'},{'TWILIO_PHONE_NUMBER':'12345'},{'TWILIO_PHONE_NUMBER':'MyCompany'},{'TWILIO_PHONE_NUMBER':'5551234'},{'TOKEN_URL':'/api/v1/token'},{'WEB_CONCURRENCY':'auto'},{'MAX_WORKERS':'max'},{'SMTP_HOST':'https://smtp.gmail.com'},{'SMTP_HOST':'smtp.gmail.com:587'},{'SUPABASE_URL':'https://qwkzvhtrnmxplsdgbfyc.supabase.co/rest/v1'},{'SUPABASE_URL':'https://supabase.com/dashboard/project/qwkzvhtrnmxplsdgbfyc'},{'OPENAI_TEMPERATURE':'7'},{'OPENAI_BASE_URL':'https://api.openai.com'},{'API_PORT':'auto'},{'GUNICORN_WORKERS':'auto'}]:
        print(env if 'KEY' not in str(env) else list(env)); 
        for l in chk(env):
            if list(env)[0] in l.split(':')[0]: print('    ',l)
